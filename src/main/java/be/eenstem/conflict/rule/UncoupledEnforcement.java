package be.eenstem.conflict.rule;

import be.eenstem.conflict.plan.RuleSettings;
import be.eenstem.conflict.plan.Surroundings;
import be.eenstem.conflict.plan.Tally;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.stream.Stream;

/** Inspection without prevention: nobody campaigns on an aspect before or while it is enforced. */
@ApplicationScoped
class UncoupledEnforcement implements ConflictRule {

    @Override
    public String type() {
        return "uncoupledEnforcement";
    }

    @Override
    public Stream<Tally> tallies(Surroundings around) {
        RuleSettings settings = around.of(type());
        return around.enforcements().stream()
                .map(fixture ->
                        new CouplingTally(type(), fixture, settings.number("mostDaysBefore"), settings.severity()));
    }
}
