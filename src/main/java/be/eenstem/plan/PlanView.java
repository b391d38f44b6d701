package be.eenstem.plan;

import be.eenstem.platform.http.Links;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A plan as it is shown. */
@Schema(name = "Plan")
@JsonInclude(JsonInclude.Include.NON_NULL)
record PlanView(
        @Schema(required = true) UUID id,
        @Schema(required = true) URI href,
        @Schema(required = true) String title,
        @Schema(required = true) PlanHorizon horizon,

        @Schema(required = true, description = "draft, current or superseded.")
        String status,

        @Schema(description = "When it became the current plan for its horizon.")
        OffsetDateTime announcedAt,

        @Schema(required = true, description = "The short list it proposes.")
        List<ProposedFocus> focus,

        @Schema(required = true) List<PlanGoal> goals,

        @Schema(required = true, description = "Campaigns of this weight or more are decided on one by one.")
        int agendaWeight,

        @Schema(required = true, description = "How many leading officials have to be there for a decision.")
        int quorum,

        @Schema(required = true, description = "The campaigns in it as they are now.")
        URI campaigns,

        @Schema(required = true, description = "What was submitted.")
        URI versions) {

    static PlanView of(Plan plan, Links links, ZoneId zone) {
        return new PlanView(
                plan.id,
                links.to("plans", plan.id),
                plan.title,
                plan.horizon(),
                plan.status,
                plan.announcedAt == null
                        ? null
                        : plan.announcedAt.atZoneSameInstant(zone).toOffsetDateTime(),
                plan.proposedFocus(),
                List.copyOf(plan.goals),
                plan.agendaWeight,
                plan.quorum,
                campaigns(links, plan.startDay, plan.endDay()),
                links.to("plans", plan.id, "versions"));
    }

    private static URI campaigns(Links links, LocalDate from, LocalDate to) {
        return URI.create(links.textTo("campaigns") + "?from=" + from + "&to=" + to
                + "&status=proposed&status=confirmed&status=running&status=completed");
    }
}
