package be.eenstem.conflict.rule;

import be.eenstem.conflict.plan.Surroundings;
import be.eenstem.conflict.plan.Tally;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.stream.Stream;

/** More campaigns started on one audience, by whomever, than it can take within some weeks. */
@ApplicationScoped
class ContactPressure implements ConflictRule {

    @Override
    public String type() {
        return "contactPressure";
    }

    @Override
    public Stream<Tally> tallies(Surroundings around) {
        return around.pressurePolicies().stream().map(policy -> new PressureTally(type(), policy));
    }
}
