package be.eenstem.conflict;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.temporal.ChronoUnit;

/** Competition for attention: different aspects, started within a week. */
@ApplicationScoped
class LaunchClash extends PairRule {

    private static final int MOST_DAYS_APART = 6;

    @Override
    public String type() {
        return "launchClash";
    }

    @Override
    public String severity() {
        return "warning";
    }

    @Override
    public String suggestion() {
        return "move";
    }

    @Override
    boolean holds(Footprint one, Footprint other) {
        long days = ChronoUnit.DAYS.between(one.period().start(), other.period().start());
        return Math.abs(days) <= MOST_DAYS_APART && !one.sharesAspectWith(other);
    }
}
