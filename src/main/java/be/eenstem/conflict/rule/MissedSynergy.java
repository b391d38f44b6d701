package be.eenstem.conflict.rule;

import be.eenstem.conflict.plan.Footprint;
import be.eenstem.conflict.plan.RuleSettings;
import jakarta.enterprise.context.ApplicationScoped;

/** The same aspect, close in time but not parallel. */
@ApplicationScoped
class MissedSynergy extends PairRule {

    private static final String MOST_DAYS_BETWEEN = "mostDaysBetween";

    @Override
    public String type() {
        return "missedSynergy";
    }

    /** Two with so many days between them lie one day further apart. */
    @Override
    public int daysAround(RuleSettings settings) {
        return settings.number(MOST_DAYS_BETWEEN) + 1;
    }

    @Override
    boolean holds(Footprint one, Footprint other, RuleSettings settings) {
        return !one.sharesDayWith(other)
                && one.daysTo(other) <= settings.number(MOST_DAYS_BETWEEN)
                && one.sharesAspectWith(other);
    }
}
