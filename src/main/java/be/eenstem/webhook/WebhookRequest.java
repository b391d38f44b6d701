package be.eenstem.webhook;

import be.eenstem.organization.OrganizationCode;
import be.eenstem.platform.input.Distinct;
import be.eenstem.platform.input.Fixed;
import be.eenstem.platform.input.OnChange;
import be.eenstem.platform.outbound.OutboundUrl;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where an organization wants to be told of what. */
@Schema(name = "WebhookRequest")
record WebhookRequest(
        @Fixed @OrganizationCode @Schema(description = "Whose it is: your own when absent; the coordinator names one.")
        String organization,

        @Size(max = 200) String name,

        @NotBlank @Size(max = 2000) @OutboundUrl(payload = OnChange.class)
        @Schema(
                description =
                        "Where to call, over https, at a host on the public network. In demo mode also http and this"
                                + " machine.")
        String url,

        @NotEmpty @Distinct @Size(max = 50) @Schema(description = WebhookEvents.MEANING)
        List<@Pattern(regexp = WebhookEvents.NAMES, message = "schema.webhookEvent") String> events,

        @Schema(description = "Whether it is called; true when absent.", defaultValue = "true")
        Boolean enabled) {

    static WebhookRequest of(Webhook webhook) {
        return new WebhookRequest(webhook.organization, webhook.name, webhook.url, webhook.events, webhook.enabled);
    }
}
