package be.eenstem.conflict.rule;

import be.eenstem.conflict.plan.Footprint;
import be.eenstem.conflict.plan.RuleSettings;
import jakarta.enterprise.context.ApplicationScoped;

/** Competition for attention: different aspects, started within a week. */
@ApplicationScoped
class LaunchClash extends PairRule {

    private static final String MOST_DAYS_APART = "mostDaysApart";

    @Override
    public String type() {
        return "launchClash";
    }

    @Override
    public int daysAround(RuleSettings settings) {
        return settings.number(MOST_DAYS_APART);
    }

    @Override
    boolean holds(Footprint one, Footprint other, RuleSettings settings) {
        return Math.abs(one.first() - other.first()) <= settings.number(MOST_DAYS_APART)
                && !one.sharesAspectWith(other);
    }
}
