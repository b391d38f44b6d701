package be.eenstem.conflict;

import jakarta.enterprise.context.ApplicationScoped;

/** The same aspect, close in time but not parallel. */
@ApplicationScoped
class MissedSynergy extends PairRule {

    private static final int MOST_DAYS_BETWEEN = 28;

    @Override
    public String type() {
        return "missedSynergy";
    }

    @Override
    public String severity() {
        return "info";
    }

    @Override
    public String suggestion() {
        return "align";
    }

    @Override
    boolean holds(Footprint one, Footprint other) {
        return !one.period().overlaps(other.period())
                && one.period().daysTo(other.period()) <= MOST_DAYS_BETWEEN
                && one.sharesAspectWith(other);
    }
}
