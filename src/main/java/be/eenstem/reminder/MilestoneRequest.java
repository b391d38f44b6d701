package be.eenstem.reminder;

import be.eenstem.platform.input.Fixed;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** When a milestone is as a rule, as the coordinator sets it. */
@Schema(name = "MilestoneRequest")
@WholeOffset
record MilestoneRequest(
        @Fixed @Schema(description = "As in the address; it may be left out.")
        String code,

        @NotNull @Pattern(regexp = "start|middle|end|close", message = "schema.anchor") @Schema(
                description =
                        "The day that it is counted from: start, middle or end of the campaign or the round, end of the time for a condition, or close of a round.")
        String anchor,

        @NotNull @IsoOffset
        @Schema(description = "Days, weeks or months, negative before it, as -P90D (ISO 8601); at most 1,100 days.")
        String offset,

        @NotNull @Schema(
                description = "Whether working days are counted, which are given in days; P0D is that day or the last"
                        + " working day before it.")
        Boolean workingDays)
        implements WholeOffset.Counted {

    static MilestoneRequest of(Milestone milestone) {
        return new MilestoneRequest(milestone.code, milestone.anchor, milestone.offset, milestone.workingDays);
    }
}
