package be.eenstem.sync;

import be.eenstem.campaign.CampaignSelection;
import be.eenstem.platform.input.Distinct;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What to read in a program of one's own. */
@Schema(name = "SubscriptionRequest")
record SubscriptionRequest(
        @NotBlank @Size(max = 200) @Schema(description = "What the calendar is called there.")
        String name,

        @Valid @Schema(description = "Which campaigns: all you may see when absent.")
        CampaignSelection filter,

        @Distinct @Size(min = 1, max = 2) @Schema(description = "campaigns, fixtures or both; campaigns when absent.")
        List<@Pattern(regexp = "(campaigns|fixtures)", message = "schema.subscriptionPart") String> parts,

        @Pattern(regexp = "nl|fr|en", message = "schema.language") @Schema(description = "nl, fr or en; that of Accept-Language when absent.")
        String language,

        @Pattern(regexp = Alarm.SHAPE, message = "schema.alarm") @Schema(description = "How long before the first day to be warned, as -P14D; never when absent.")
        String alarm) {

    static final List<String> PARTS = List.of("campaigns");

    static SubscriptionRequest of(Subscription subscription) {
        return new SubscriptionRequest(
                subscription.name, subscription.filter, subscription.parts, subscription.language, subscription.alarm);
    }
}
