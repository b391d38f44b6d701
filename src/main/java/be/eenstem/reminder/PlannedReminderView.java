package be.eenstem.reminder;

import be.eenstem.platform.http.Links;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A reminder as it would go out. */
@Schema(name = "PlannedReminder")
@JsonInclude(JsonInclude.Include.NON_NULL)
record PlannedReminderView(
        @Schema(required = true, description = "The milestone of the campaign, or what else it is about.")
        URI href,

        @Schema(required = true, description = "The day on which it goes out.")
        LocalDate day,

        @Schema(required = true) String organization,
        @Schema(required = true) String channel,
        @Schema(required = true) String subject,
        @Schema(required = true) String text,
        @Schema(required = true) Rule rule,

        @Schema(description = "The campaign it is about; this, a consultation or a condition.")
        SubjectView campaign,

        SubjectView consultation,

        @Schema(description = "The condition of a decision; its address is that of the decision.")
        SubjectView condition,

        @Schema(required = true, description = "The code of the milestone.")
        String milestone,

        @Schema(required = true) LocalDate milestoneDay,
        @Schema(required = true) boolean urgent,
        @Schema(required = true) boolean statutory,

        @Schema(required = true, description = "How each contact gets it; none where nobody wants it.")
        List<PlannedDelivery> deliveries) {

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
}
