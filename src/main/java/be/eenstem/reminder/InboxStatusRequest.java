package be.eenstem.reminder;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether a message was read. */
@Schema(name = "InboxStatusRequest")
record InboxStatusRequest(
        @NotNull @Pattern(regexp = "read|unread", message = "schema.inboxStatus") @Schema(description = "read or unread.")
        String status) {}
