package be.eenstem.reminder;

import be.eenstem.platform.http.Etags;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A reminder that was due, and what became of it. */
@Schema(name = "Reminder")
@JsonInclude(JsonInclude.Include.NON_NULL)
record ReminderView(
        @Schema(required = true) UUID id,
        @Schema(required = true) URI href,

        @Schema(required = true, description = "Who is reminded.")
        String organization,

        @Schema(description = "The campaign it is about; this, a consultation or a condition.")
        SubjectView campaign,

        SubjectView consultation,

        @Schema(description = "The condition of a decision; its address is that of the decision.")
        SubjectView condition,

        @Schema(description = "By which rule; absent in a correction, and once the rule is gone.")
        PlannedReminderView.Rule rule,

        @Schema(description = "The code of the milestone; absent in a correction.")
        String milestone,

        LocalDate milestoneDay,

        @Schema(required = true, description = "Whether it tells what is otherwise than an earlier one said.")
        boolean correction,

        @Schema(required = true, description = "The day since which it is due.")
        LocalDate due,

        @Schema(required = true, description = "How it goes: email, inbox or webhook.")
        String channel,

        @Schema(
                required = true,
                description = "due, sent (to one of the contacts at least), failed, missed (it came too late to be of"
                        + " use), withdrawn (the calendar changed before it went) or declined (no contact wants it).")
        String status,

        @Schema(required = true) boolean urgent,
        @Schema(required = true) boolean statutory,
        OffsetDateTime sentAt,

        @Schema(description = "The mails in which it goes, in the answer on one reminder.")
        List<Delivery> deliveries) {

    /** A mail in which a reminder goes. */
    @Schema(name = "ReminderDelivery")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Delivery(
            @Schema(required = true, description = "What stands in the Message-ID of the mail, before the @.")
            UUID messageId,

            @Schema(required = true) String email,

            @Schema(required = true, description = "The day of the mail.")
            LocalDate day,

            @Schema(required = true, description = "waiting, sent or parked (tried for a day, or refused for good).")
            String status,

            @Schema(required = true) int attempts,
            OffsetDateTime sentAt,
            OffsetDateTime nextAttemptAt,

            @Schema(required = true) List<Failure> failures) {}

    /** Why an attempt failed. */
    @Schema(name = "DeliveryFailure")
    record Failure(
            @Schema(required = true) OffsetDateTime at,
            @Schema(required = true) String problem) {}

    String etag() {
        return Etags.of(Integer.toHexString(hashCode()));
    }
}
