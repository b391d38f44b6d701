package be.eenstem.plan;

import be.eenstem.campaign.Exemption;
import be.eenstem.platform.input.Period;
import be.eenstem.platform.reference.Audience;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A campaign as it stood in a plan. */
@Schema(name = "PlannedCampaign")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PlannedCampaign(
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
        Exemption exemption,
        @Schema(required = true) String status,
        LocalDate proposedOn,
        UUID series) {}
