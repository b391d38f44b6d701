package be.eenstem.reminder;

import be.eenstem.kernel.LocalizedText;
import be.eenstem.platform.http.Etags;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.time.LocalDate;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A milestone on the way of one campaign. */
@Schema(name = "CampaignMilestone")
@JsonInclude(JsonInclude.Include.NON_NULL)
record CampaignMilestoneView(
        @Schema(required = true, description = "The code of the milestone.")
        String milestone,

        @Schema(required = true) URI href,
        @Schema(required = true) LocalizedText name,

        @Schema(description = "Absent where the campaign skips it.")
        LocalDate day,

        @Schema(required = true, description = "Whether it is on a day of its own, or skipped, instead of as a rule.")
        boolean adjusted) {

    String etag() {
        return Etags.of(Objects.hash(milestone, day, adjusted));
    }
}
