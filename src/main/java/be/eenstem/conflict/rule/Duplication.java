package be.eenstem.conflict.rule;

import be.eenstem.conflict.plan.Footprint;
import be.eenstem.conflict.plan.RuleSettings;
import jakarta.enterprise.context.ApplicationScoped;

/** Work side by side: the same aspect, at the same time. */
@ApplicationScoped
class Duplication extends PairRule {

    @Override
    public String type() {
        return "duplication";
    }

    @Override
    public int daysAround(RuleSettings settings) {
        return 0;
    }

    @Override
    boolean holds(Footprint one, Footprint other, RuleSettings settings) {
        return one.sharesDayWith(other) && one.sharesAspectWith(other);
    }
}
