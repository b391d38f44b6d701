package be.eenstem.webhook;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a delivery is to stand. */
@Schema(name = "WebhookDeliveryStatusRequest")
record DeliveryStatusRequest(
        @NotNull @Pattern(regexp = "waiting", message = "schema.deliveryStatus") @Schema(description = "waiting: it is sent again, under the same id.")
        String status) {}
