package be.eenstem.webhook;

import be.eenstem.platform.http.Links;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where an organization is told of what. */
@Schema(name = "Webhook")
@JsonInclude(JsonInclude.Include.NON_NULL)
record WebhookView(
        @Schema(required = true) UUID id,
        @Schema(required = true) URI href,

        @Schema(required = true, description = "The code of the organization whose it is.")
        String organization,

        String name,
        @Schema(required = true) String url,

        @Schema(required = true, description = WebhookEvents.MEANING)
        List<String> events,

        @Schema(
                required = true,
                description = "Whether it is called; a receiver that answers 410 Gone is called no more.")
        boolean enabled,

        @Schema(
                description =
                        "What deliveries are signed with (Standard Webhooks); in the answer that made it, and nowhere else.")
        String secret,

        @Schema(required = true, description = "Since when the secret is this one.")
        OffsetDateTime secretSetAt,

        @Schema(description = "Until when deliveries are signed with the one before too.")
        OffsetDateTime formerSecretUntil,

        @Schema(required = true) URI deliveries) {

    static WebhookView of(Webhook webhook, Links links, OffsetDateTime now) {
        boolean overlaps = webhook.formerUntil != null && webhook.formerUntil.isAfter(now);
        ZoneId zone = now.toZonedDateTime().getZone();
        return new WebhookView(
                webhook.id,
                links.to("webhooks", webhook.id),
                webhook.organization,
                webhook.name,
                webhook.url,
                List.copyOf(webhook.events),
                webhook.enabled,
                null,
                local(webhook.secretSetAt, zone),
                overlaps ? local(webhook.formerUntil, zone) : null,
                links.to("webhooks", webhook.id, "deliveries"));
    }

    /** The same with the secret, for whoever just had it made. */
    WebhookView showing(String made) {
        return new WebhookView(
                id, href, organization, name, url, events, enabled, made, secretSetAt, formerSecretUntil, deliveries);
    }

    private static OffsetDateTime local(OffsetDateTime moment, ZoneId zone) {
        return moment.atZoneSameInstant(zone).toOffsetDateTime();
    }
}
