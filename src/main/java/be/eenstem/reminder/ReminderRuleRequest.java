package be.eenstem.reminder;

import be.eenstem.kernel.LocalizedText;
import be.eenstem.platform.input.Translated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who is reminded of a milestone, when, and in which words, as the coordinator sets it. */
@Schema(name = "ReminderRuleRequest")
@WholeOffset
record ReminderRuleRequest(
        @NotBlank @Size(max = 200) String name,

        @NotBlank @Size(max = 60) @Schema(description = "The code of the milestone.")
        String milestone,

        @NotNull @IsoOffset
        @Schema(
                description =
                        "How long after the milestone, negative before it, as -P14D (ISO 8601); at most 1,100 days.")
        String offset,

        @Schema(description = "Whether working days are counted; false when absent.", defaultValue = "false")
        Boolean workingDays,

        @NotNull @Valid Recipients recipients,

        @NotNull @Pattern(regexp = "email|inbox|webhook", message = "schema.channel") @Schema(description = "email, inbox or webhook.")
        String channel,

        @NotNull @Translated(max = 200) @KnownFields @Schema(description = ReminderRuleRequest.TEMPLATE)
        LocalizedText subject,

        @NotNull @Translated(max = 4000) @KnownFields @Schema(description = ReminderRuleRequest.TEMPLATE)
        LocalizedText text,

        @Schema(
                description =
                        "Whether it may come on a day on which the same organization is reminded of something else;"
                                + " false when absent.",
                defaultValue = "false")
        Boolean urgent,

        @Schema(description = "Whether nobody can do without; false when absent.", defaultValue = "false")
        Boolean statutory,

        @Schema(
                description = "Whether a mail brings the campaign as a file for calendar programs; false when absent.",
                defaultValue = "false")
        Boolean attachEvent,

        @Schema(description = "Whether it is applied; true when absent.", defaultValue = "true")
        Boolean enabled)
        implements WholeOffset.Counted {

    static final String TEMPLATE = "What stands between braces is filled in: {title}, {start} and {end} of what is"
            + " reminded of, {lead} of a campaign or {plan} of anything else, {milestone} and its {day}, {organization} that"
            + " is reminded, {rule}.";

    static ReminderRuleRequest of(ReminderRule rule) {
        return new ReminderRuleRequest(
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
