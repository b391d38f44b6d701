package be.eenstem.reminder;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a reminder that failed is to stand. */
@Schema(name = "ReminderStatusRequest")
record ReminderStatusRequest(
        @NotNull @Pattern(regexp = "due", message = "schema.reminderRetry") @Schema(description = "due, to have it tried again.")
        String status) {}
