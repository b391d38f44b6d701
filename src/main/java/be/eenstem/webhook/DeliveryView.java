package be.eenstem.webhook;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A delivery as it is shown. */
@Schema(name = "WebhookDelivery")
@JsonInclude(JsonInclude.Include.NON_NULL)
record DeliveryView(
        @Schema(required = true, description = "Sent along as webhook-id, the same at each attempt.")
        UUID id,

        @Schema(required = true) URI href,
        @Schema(required = true) String event,

        @Schema(description = "The id of what it is about.") UUID subject,

        @Schema(
                required = true,
                description =
                        "waiting, delivered, or parked after a day of trying: nobody tries it by itself any more.")
        String state,

        @Schema(required = true, description = "How often it was tried; counted anew when it is sent again.")
        int attempts,

        @Schema(required = true) OffsetDateTime createdAt,
        OffsetDateTime deliveredAt,

        @Schema(description = "While it waits; during an attempt, when that is given up for lost.")
        OffsetDateTime nextAttemptAt,

        @Schema(description = "The status of the last answer; absent where the last attempt got none.")
        Integer responseStatus,

        @Schema(required = true, description = "Every attempt that failed, in order.")
        List<FailureView> failures) {

    /** An attempt that failed. */
    @Schema(name = "WebhookDeliveryFailure")
    record FailureView(
            @Schema(required = true) OffsetDateTime at,

            @Schema(required = true, description = Outcome.MEANING)
            String problem) {}
}
