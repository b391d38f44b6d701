package be.eenstem.consultation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the coordinator makes of an answer. */
@Schema(name = "ConsultationReplyRequest")
record ReplyRequest(
        @NotNull @Pattern(regexp = "takenUp|partlyTakenUp|notTakenUp", message = "schema.replyOutcome") @Schema(description = "takenUp, partlyTakenUp or notTakenUp.")
        String outcome,

        @NotBlank @Size(max = 4000) @Schema(description = "What is done with it, or why not.")
        String text) {}
