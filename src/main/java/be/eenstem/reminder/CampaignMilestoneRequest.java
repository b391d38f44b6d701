package be.eenstem.reminder;

import jakarta.validation.constraints.AssertTrue;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a campaign does otherwise than as a rule. */
@Schema(name = "CampaignMilestoneRequest")
@DayOrSkipped
record CampaignMilestoneRequest(
        @Schema(description = "Its day; when the campaign moves it moves along. This or skipped.")
        LocalDate day,

        @AssertTrue @Schema(description = "True where the campaign goes without.")
        Boolean skipped) {}
