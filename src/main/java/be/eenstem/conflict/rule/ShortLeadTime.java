package be.eenstem.conflict.rule;

import be.eenstem.conflict.plan.Finding;
import be.eenstem.conflict.plan.Footprint;
import be.eenstem.conflict.plan.RuleSettings;
import be.eenstem.conflict.plan.Surroundings;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/** A campaign proposed too late to inform local authorities and have material ordered. */
@ApplicationScoped
class ShortLeadTime extends CampaignRule {

    @Override
    public String type() {
        return "shortLeadTime";
    }

    @Override
    public void find(Footprint subject, Collection<Footprint> near, Surroundings around, Consumer<Finding> found) {
        RuleSettings settings = around.of(type());
        if (subject.proposedOn() != null
                && subject.first() - subject.proposedOn().toEpochDay() < settings.number("leastDays")) {
            found.accept(finding(subject, settings.severity(), null, subject.period(), List.of()));
        }
    }
}
