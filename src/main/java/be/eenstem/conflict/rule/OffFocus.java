package be.eenstem.conflict.rule;

import be.eenstem.conflict.plan.Finding;
import be.eenstem.conflict.plan.Footprint;
import be.eenstem.conflict.plan.Surroundings;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/** A campaign about none of the aspects that are worked on then, for its sectors. */
@ApplicationScoped
class OffFocus extends CampaignRule {

    @Override
    public String type() {
        return "offFocus";
    }

    @Override
    public void find(Footprint subject, Collection<Footprint> near, Surroundings around, Consumer<Finding> found) {
        boolean applied = false;
        for (Surroundings.Focus entry : around.focus()) {
            if (entry.appliesTo(subject)) {
                if (subject.aspects().contains(entry.aspect())) {
                    return;
                }
                applied = true;
            }
        }
        if (applied) {
            List<String> aspects = subject.aspects().stream().sorted().toList();
            found.accept(finding(subject, around.of(type()).severity(), null, subject.period(), aspects));
        }
    }
}
