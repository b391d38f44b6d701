package be.eenstem.conflict;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something that became of a conflict. */
@Schema(name = "ConflictEvent")
@JsonInclude(JsonInclude.Include.NON_NULL)
record EventView(
        @Schema(
                required = true,
                enumeration = {
                    "found",
                    "waived",
                    "waiverWithdrawn",
                    "reopened",
                    "gone",
                    "returned",
                    "assigned",
                    "unassigned",
                    "settled"
                })
        String event,

        @Schema(description = "The reason, the ruling, or the organization it was assigned to.")
        String note,

        @Schema(
                description = "The name of the account, for the coordinator, the admin and the same organization;"
                        + " absent where the calendar itself changed.")
        String by,

        String organization,
        @Schema(required = true) OffsetDateTime at) {}
