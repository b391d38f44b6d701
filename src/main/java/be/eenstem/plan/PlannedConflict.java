package be.eenstem.plan;

import be.eenstem.platform.input.Period;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A conflict as it stood in a plan. */
@Schema(name = "PlannedConflict")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PlannedConflict(
        @Schema(required = true) String type,
        @Schema(required = true) String severity,

        @Schema(required = true, description = "open or waived.")
        String state,

        @Schema(description = "The one or two campaigns it is between; absent for one of a run of days.")
        List<UUID> campaigns,

        @Schema(description = "The blackout, fixture, focus entry or pressure policy it is about, where there is one.")
        UUID setting,

        @Schema(description = "The days concerned, where there are any.")
        Period overlap,

        List<String> aspects,
        Waiver waiver) {

    /** Why it was let be. */
    @Schema(name = "PlannedConflictWaiver")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Waiver(
            @Schema(required = true) String reason,

            @Schema(description = "Who let it be; absent for the coordinator.")
            String organization) {}
}
