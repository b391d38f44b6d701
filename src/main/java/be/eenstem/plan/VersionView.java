package be.eenstem.plan;

import be.eenstem.platform.http.Links;
import java.net.URI;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A version of a plan as it is shown. */
@Schema(name = "PlanVersion")
public record VersionView(
        @Schema(required = true, description = "As the audit trail names it.")
        UUID id,

        @Schema(required = true) URI href,
        @Schema(required = true) UUID plan,
        @Schema(required = true, description = "From 1.") int number,
        @Schema(required = true) OffsetDateTime submittedAt,

        @Schema(
                required = true,
                description = "SHA-256 of all of it, in hexadecimal; for those who may not see what is under embargo,"
                        + " of what was not when it was submitted.")
        String hash,

        @Schema(required = true) String title,
        @Schema(required = true) PlanHorizon horizon,

        @Schema(required = true, description = "The short list it proposes.")
        List<ProposedFocus> focus,

        @Schema(required = true) List<PlanGoal> goals,

        @Schema(required = true, description = "Campaigns of this weight or more are decided on one by one.")
        int agendaWeight,

        @Schema(required = true, description = "How many leading officials have to be there for a decision.")
        int quorum,

        @Schema(required = true) URI campaigns,
        @Schema(required = true) URI conflicts) {

    static VersionView of(PlanVersion version, Links links) {
        VersionDocument document = version.document();
        return new VersionView(
                version.id(),
                links.to("plans", version.plan(), "versions", version.number()),
                version.plan(),
                version.number(),
                version.submittedAt(),
                version.hash(),
                document.title(),
                document.horizon(),
                document.focus(),
                document.goals(),
                document.agendaWeight(),
                document.quorum(),
                links.to("plans", version.plan(), "versions", version.number(), "campaigns"),
                links.to("plans", version.plan(), "versions", version.number(), "conflicts"));
    }
}
