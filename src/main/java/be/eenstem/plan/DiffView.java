package be.eenstem.plan;

import be.eenstem.platform.input.Period;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became another between two moments of a plan. Applied to the first it gives the second. */
@Schema(name = "PlanDiff")
public record DiffView(
        @Schema(required = true, description = "A version, or now.", pattern = MOMENT)
        String from,

        @Schema(required = true, description = "A version, or now.", pattern = MOMENT)
        String to,

        @Schema(required = true, description = "What the plan says of itself.")
        List<Field> plan,

        @Schema(required = true, description = "Campaigns that came into it.")
        List<VersionCampaignView> added,

        @Schema(required = true, description = "Campaigns with other days.")
        List<Moved> moved,

        @Schema(required = true, description = "Campaigns with anything else that differs.")
        List<Changed> changed,

        @Schema(required = true, description = "Campaigns that are in it no more.")
        List<Gone> cancelled,

        @Schema(required = true) List<VersionConflictView> newConflicts,

        @Schema(required = true, description = "Conflicts found before and after that differ.")
        List<Changed> changedConflicts,

        @Schema(required = true) List<VersionConflictView> goneConflicts) {

    static final String MOMENT = "[1-9]\\d{0,8}|now";

    /** One property that differs. */
    @Schema(name = "PlanDiffField")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Field(
            @Schema(required = true, description = "Its name in the API.")
            String name,

            @Schema(description = "Its value in the first; absent where it had none.")
            Object from,

            @Schema(description = "Its value in the second; absent where it has none.")
            Object to) {}

    /** A campaign with other days. */
    @Schema(name = "PlanDiffMoved")
    public record Moved(
            @Schema(required = true) UUID id,
            @Schema(required = true) URI href,

            @Schema(required = true, description = "In the second.")
            String title,

            @Schema(required = true) Period from,
            @Schema(required = true) Period to) {}

    /** A campaign or conflict of which properties differ. */
    @Schema(name = "PlanDiffChanged")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Changed(
            @Schema(required = true) UUID id,
            @Schema(required = true) URI href,

            @Schema(description = "Of a campaign, in the second.")
            String title,

            @Schema(required = true) List<Field> fields) {}

    /** A campaign that left. */
    @Schema(name = "PlanDiffCancelled")
    public record Gone(
            @Schema(required = true) UUID id,
            @Schema(required = true) URI href,
            @Schema(required = true) String title,
            @Schema(required = true) Period period,

            @Schema(
                    required = true,
                    enumeration = {"cancelled", "movedOut"},
                    description = "Cancelled as of today, or else now outside the horizon or no longer proposed.")
            String reason) {}
}
