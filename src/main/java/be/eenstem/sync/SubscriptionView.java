package be.eenstem.sync;

import be.eenstem.campaign.CampaignSelection;
import be.eenstem.platform.http.Links;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What somebody reads in a program of their own. */
@Schema(name = "Subscription")
@JsonInclude(JsonInclude.Include.NON_NULL)
record SubscriptionView(
        @Schema(required = true) UUID id,
        @Schema(required = true) URI href,
        @Schema(required = true) String name,

        @Schema(description = "Whose eyes it reads with; nobody's in particular when absent.")
        String organization,

        @Schema(required = true) CampaignSelection filter,

        @Schema(required = true, description = "campaigns, fixtures or both.")
        List<String> parts,

        @Schema(required = true, description = "nl, fr or en.")
        String language,

        String alarm,
        @Schema(required = true) OffsetDateTime createdAt,

        @Schema(description = "When its link was last asked, to the hour.")
        OffsetDateTime lastUsedAt,

        @Schema(description = "The secret link for calendar programs; in the answer that made it, and nowhere else.")
        URI feedUrl,

        @Schema(description = "Where programs that speak CalDAV log in; beside the password.")
        URI caldavUrl,

        @Schema(description = "The password there, with any name; in the answer that made it, and nowhere else.")
        String password) {

    static SubscriptionView of(Subscription subscription, Links links, ZoneId zone) {
        return new SubscriptionView(
                subscription.id,
                links.to("subscriptions", subscription.id),
                subscription.name,
                subscription.organization,
                subscription.filter,
                List.copyOf(subscription.parts),
                subscription.language,
                subscription.alarm,
                local(subscription.createdAt, zone),
                subscription.lastUsedAt == null ? null : local(subscription.lastUsedAt, zone),
                null,
                null,
                null);
    }

    /** The same with the secret, for whoever just had it made. */
    SubscriptionView showing(String secret, URI publicUrl) {
        return new SubscriptionView(
                id,
                href,
                name,
                organization,
                filter,
                parts,
                language,
                alarm,
                createdAt,
                lastUsedAt,
                URI.create(publicUrl + FeedRoute.PATH + secret + FeedRoute.ENDING),
                URI.create(publicUrl + "/caldav/"),
                secret);
    }

    private static OffsetDateTime local(OffsetDateTime moment, ZoneId zone) {
        return moment.atZoneSameInstant(zone).toOffsetDateTime();
    }
}
