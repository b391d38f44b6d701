package be.eenstem.conflict.rule;

import be.eenstem.conflict.plan.Finding;
import be.eenstem.conflict.plan.Footprint;
import be.eenstem.conflict.plan.Surroundings;
import be.eenstem.kernel.DateSpan;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/** A campaign while organizations of its lead's kind keep silent, as before elections. */
@ApplicationScoped
class BlackoutRule extends CampaignRule {

    @Override
    public String type() {
        return "blackout";
    }

    @Override
    public void find(Footprint subject, Collection<Footprint> near, Surroundings around, Consumer<Finding> found) {
        String kind = around.kinds().getOrDefault(subject.lead(), "");
        for (Surroundings.Blackout blackout : around.blackouts()) {
            if (subject.sharesDayWith(blackout.first(), blackout.last())
                    && blackout.appliesTo().contains(kind)) {
                DateSpan days = new DateSpan(
                        LocalDate.ofEpochDay(Math.max(subject.first(), blackout.first())),
                        LocalDate.ofEpochDay(Math.min(subject.last(), blackout.last())));
                found.accept(finding(subject, blackout.severity(), blackout.id(), days, List.of()));
            }
        }
    }
}
