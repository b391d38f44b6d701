package be.eenstem.conflict.rule;

import be.eenstem.conflict.plan.Finding;
import be.eenstem.conflict.plan.Footprint;
import be.eenstem.conflict.plan.RuleSettings;
import be.eenstem.conflict.plan.Surroundings;
import be.eenstem.conflict.plan.Words;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/** A title that threatens, or names the umbrella term of policy makers and no concrete aspect. */
@ApplicationScoped
class MessageGuideline extends CampaignRule {

    @Override
    public String type() {
        return "messageGuideline";
    }

    @Override
    public void find(Footprint subject, Collection<Footprint> near, Surroundings around, Consumer<Finding> found) {
        RuleSettings settings = around.of(type());
        Words title = Words.of(subject.title());
        if (holdsAny(title, settings.words().get("negativeTerms"))
                || holdsAny(title, settings.words().get("containerTerms")) && !around.isNamed(subject, title)) {
            found.accept(finding(subject, settings.severity(), null, subject.period(), List.of()));
        }
    }

    private static boolean holdsAny(Words title, List<Words> terms) {
        return terms.stream().anyMatch(title::hold);
    }
}
