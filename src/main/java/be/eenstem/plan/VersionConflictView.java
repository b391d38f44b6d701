package be.eenstem.plan;

import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A conflict in a version of a plan. */
@Schema(name = "PlanVersionConflict")
public record VersionConflictView(
        @Schema(required = true) UUID id,

        @Schema(required = true, description = "The conflict as it is now, or was last.")
        URI href,

        @Schema(required = true) PlannedConflict conflict) {}
