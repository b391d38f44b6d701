package be.eenstem.plan;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a plan said of itself when it was submitted. */
@Schema(hidden = true)
record VersionDocument(
        String title,
        PlanHorizon horizon,
        List<ProposedFocus> focus,
        List<PlanGoal> goals,
        int agendaWeight,
        int quorum) {

    static VersionDocument of(Plan plan) {
        return new VersionDocument(
                plan.title,
                plan.horizon(),
                plan.proposedFocus(),
                List.copyOf(plan.goals),
                plan.agendaWeight,
                plan.quorum);
    }
}
