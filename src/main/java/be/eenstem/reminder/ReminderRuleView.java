package be.eenstem.reminder;

import be.eenstem.kernel.LocalizedText;
import be.eenstem.platform.http.Links;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who is reminded of a milestone, when, and in which words. */
@Schema(name = "ReminderRule")
record ReminderRuleView(
        @Schema(required = true) UUID id,
        @Schema(required = true) URI href,
        @Schema(required = true) String name,

        @Schema(required = true, description = "The code of the milestone.")
        String milestone,

        @Schema(required = true, description = "How long after the milestone, negative before it, as -P14D (ISO 8601).")
        String offset,

        @Schema(required = true) boolean workingDays,
        @Schema(required = true) Recipients recipients,
        @Schema(required = true) String channel,
        @Schema(required = true) LocalizedText subject,
        @Schema(required = true) LocalizedText text,
        @Schema(required = true) boolean urgent,
        @Schema(required = true) boolean statutory,

        @Schema(required = true, description = "Whether a mail brings the campaign as a file for calendar programs.")
        boolean attachEvent,

        @Schema(required = true) boolean enabled) {

    static ReminderRuleView of(ReminderRule rule, Links links) {
        return new ReminderRuleView(
                rule.id,
                links.to("reminderRules", rule.id),
                rule.name,
                rule.milestone,
                rule.offset,
                rule.workingDays,
                rule.recipients,
                rule.channel,
                rule.subject,
                rule.text,
                rule.urgent,
                rule.statutory,
                rule.attachEvent,
                rule.enabled);
    }
}
