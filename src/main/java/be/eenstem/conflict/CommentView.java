package be.eenstem.conflict;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What somebody said about a conflict. */
@Schema(name = "ConflictComment")
@JsonInclude(JsonInclude.Include.NON_NULL)
record CommentView(
        @Schema(required = true) UUID id,
        @Schema(required = true) String text,

        @Schema(description = "The name of the account, for the coordinator, the admin and the same organization.")
        String by,

        @Schema(description = "Absent for the coordinator.") String organization,

        @Schema(required = true) OffsetDateTime at) {}
