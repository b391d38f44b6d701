package be.eenstem.conflict.rule;

import be.eenstem.conflict.plan.RuleSettings;
import be.eenstem.conflict.plan.Surroundings;
import be.eenstem.conflict.plan.Tally;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.stream.Stream;

/** Months of an entry of the short list in which nobody campaigns on it. */
@ApplicationScoped
class FocusGap implements ConflictRule {

    @Override
    public String type() {
        return "focusGap";
    }

    @Override
    public Stream<Tally> tallies(Surroundings around) {
        RuleSettings settings = around.of(type());
        return around.focus().stream()
                .map(entry -> new CoverageTally(type(), entry, settings.number("leastDays"), settings.severity()));
    }
}
