package be.eenstem.reminder;

import be.eenstem.platform.http.Links;
import java.net.URI;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A reminder as it would go out. */
@Schema(name = "PlannedReminder")
record PlannedReminderView(
        @Schema(required = true, description = "The milestone of the campaign.")
        URI href,

        @Schema(required = true, description = "The day on which it goes out.")
        LocalDate day,

        @Schema(required = true) String organization,
        @Schema(required = true) String channel,
        @Schema(required = true) String subject,
        @Schema(required = true) String text,
        @Schema(required = true) Rule rule,
        @Schema(required = true) Campaign campaign,

        @Schema(required = true, description = "The code of the milestone.")
        String milestone,

        @Schema(required = true) LocalDate milestoneDay,
        @Schema(required = true) boolean urgent,
        @Schema(required = true) boolean statutory) {

    /** By which rule. */
    @Schema(name = "PlannedReminderRule")
    record Rule(
            @Schema(required = true) UUID id,
            @Schema(required = true) URI href,
            @Schema(required = true) String name) {

        static Rule of(ReminderRule rule, Links links) {
            return new Rule(rule.id, links.to("reminderRules", rule.id), rule.name);
        }
    }

    /** About which campaign. */
    @Schema(name = "PlannedReminderCampaign")
    record Campaign(
            @Schema(required = true) UUID id,
            @Schema(required = true) URI href,
            @Schema(required = true) String title) {

        static Campaign of(RemindedCampaign campaign, Links links) {
            return new Campaign(campaign.id(), links.to("campaigns", campaign.id()), campaign.title());
        }
    }
}
