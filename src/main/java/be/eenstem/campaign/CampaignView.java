package be.eenstem.campaign;

import be.eenstem.platform.http.Links;
import be.eenstem.platform.input.Period;
import be.eenstem.platform.reference.Audience;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A campaign as it is shown to those who may see it. */
@Schema(name = "Campaign")
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record CampaignView(
        @Schema(required = true) UUID id,
        @Schema(required = true) URI href,
        @Schema(required = true) String title,
        String summary,
        @Schema(required = true) String kind,
        @Schema(required = true) String lead,
        List<String> carriers,
        @Schema(required = true) List<String> aspects,
        Audience audience,
        @Schema(required = true) Period period,
        String umbrella,
        List<String> channels,
        @Schema(required = true) int weight,
        @Schema(required = true) String visibility,
        LocalDate embargoUntil,
        List<String> goals,

        @Schema(description = "Why it does not count as contact pressure, where it does not.")
        Exemption exemption,

        @Schema(required = true) String status,

        @Schema(description = "The day it was first proposed.")
        LocalDate proposedOn,

        @Schema(description = "What the editions of a repeated campaign have in common.")
        UUID series) {

    static CampaignView of(Campaign campaign, LocalDate today, Links links) {
        return new CampaignView(
                campaign.id,
                links.to("campaigns", campaign.id),
                campaign.title,
                campaign.summary,
                campaign.kind,
                campaign.lead,
                campaign.carriers,
                campaign.aspects,
                campaign.audience().isEveryone() ? null : campaign.audience(),
                new Period(campaign.startDay, campaign.endDay),
                campaign.umbrella,
                campaign.channels,
                campaign.weight,
                campaign.visibility,
                campaign.embargoUntil,
                campaign.goals,
                campaign.exemption(),
                campaign.status(today).code(),
                campaign.proposedOn,
                campaign.series);
    }
}
