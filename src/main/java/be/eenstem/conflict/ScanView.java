package be.eenstem.conflict;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How the stored conflicts differ from those found from scratch. */
@Schema(name = "ConflictScan")
record ScanView(
        @Schema(required = true, description = "How many campaigns count.")
        int campaigns,

        @Schema(required = true, description = "How many conflicts were found.")
        long conflicts,

        @Schema(required = true, description = "How many were missing, too many or otherwise; they are put right.")
        long differences,

        @Schema(required = true, description = "Some of the differences.")
        List<DifferenceView> examples,

        @Schema(required = true, description = "How long finding and comparing took.")
        long milliseconds) {

    /** One conflict that was not as it should be. */
    @Schema(name = "ConflictDifference")
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record DifferenceView(
            @Schema(
                    required = true,
                    enumeration = {"missing", "surplus", "different"})
            String kind,

            @Schema(required = true) String type,
            List<UUID> campaigns,
            UUID setting) {}
}
