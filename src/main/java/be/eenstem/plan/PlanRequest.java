package be.eenstem.plan;

import be.eenstem.platform.input.Distinct;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A plan as the coordinator draws it up. */
@Schema(name = "PlanRequest")
record PlanRequest(
        @NotBlank @Size(max = 200) String title,
        @NotNull @Valid PlanHorizon horizon,

        @Distinct @FocusOnce @Size(max = 200) @Schema(description = "The short list it proposes.")
        List<@Valid ProposedFocus> focus,

        @Distinct @Size(max = 200) List<@Valid PlanGoal> goals,

        @Min(1) @Max(5) @Schema(
                description = "Campaigns of this weight or more are decided on one by one; 4 when absent.",
                defaultValue = "4")
        Integer agendaWeight,

        @Min(1) @Max(100) @Schema(
                description = "How many leading officials have to be there for a decision; 1 when absent.",
                defaultValue = "1")
        Integer quorum) {

    static PlanRequest of(Plan plan) {
        return new PlanRequest(
                plan.title,
                plan.horizon(),
                plan.proposedFocus(),
                List.copyOf(plan.goals),
                plan.agendaWeight,
                plan.quorum);
    }
}
