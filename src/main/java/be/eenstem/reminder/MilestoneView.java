package be.eenstem.reminder;

import be.eenstem.kernel.LocalizedText;
import be.eenstem.platform.http.Links;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A milestone, and when it is as a rule. */
@Schema(name = "Milestone")
record MilestoneView(
        @Schema(required = true) String code,
        @Schema(required = true) URI href,
        @Schema(required = true) LocalizedText name,

        @Schema(required = true, description = "What it belongs to: campaign, consultation or condition.")
        String subject,

        @Schema(
                required = true,
                description = "The day of it that it is counted from: start, middle, end or, of a consultation, close.")
        String anchor,

        @Schema(required = true, description = "As -P90D (ISO 8601).")
        String offset,

        @Schema(required = true, description = "Whether working days are counted.")
        boolean workingDays) {

    static MilestoneView of(Milestone milestone, Links links) {
        return new MilestoneView(
                milestone.code,
                links.to("milestones", milestone.code),
                milestone.name,
                milestone.subject,
                milestone.anchor,
                milestone.offset,
                milestone.workingDays);
    }
}
