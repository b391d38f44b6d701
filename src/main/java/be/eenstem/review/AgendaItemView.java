package be.eenstem.review;

import be.eenstem.plan.VersionCampaignView;
import be.eenstem.plan.VersionConflictView;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the college is to decide on, and what was advised and decided. */
@Schema(name = "AgendaItem")
@JsonInclude(JsonInclude.Include.NON_NULL)
record AgendaItemView(
        @Schema(required = true) URI href,

        @Schema(required = true, description = "How a decision names it.")
        String item,

        @Schema(
                required = true,
                enumeration = {"plan", "focus", "conflict", "objection", "campaign"})
        String kind,

        @Schema(description = "A conflict that is open in the version.")
        VersionConflictView conflict,

        @Schema(description = "A campaign of the weight that the plan says, or more.")
        VersionCampaignView campaign,

        @Schema(description = "An objection made in a consultation.")
        ObjectionView objection,

        AdviceView advice,
        @Schema(description = "The decision that stands.") DecisionView decision) {

    /** What an organization has against the plan or a campaign in it. */
    @Schema(name = "AgendaObjection")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ObjectionView(
            @Schema(required = true) UUID answer,
            @Schema(required = true) UUID consultation,
            @Schema(required = true) String organization,

            @Schema(description = "Absent where it is the whole plan.")
            UUID campaign,

            @Schema(required = true) String text,

            @Schema(description = "What the coordinator made of it.")
            String outcome,

            @Schema(description = "And why.") String reply) {}

    /** What the coordinator advises. */
    @Schema(name = "AgendaAdvice")
    record AdviceView(
            @Schema(required = true) String text,
            @Schema(required = true) OffsetDateTime at) {}
}
