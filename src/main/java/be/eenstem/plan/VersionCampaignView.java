package be.eenstem.plan;

import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A campaign in a version of a plan. */
@Schema(name = "PlanVersionCampaign")
public record VersionCampaignView(
        @Schema(required = true) UUID id,

        @Schema(required = true, description = "The campaign as it is now.")
        URI href,

        @Schema(required = true) PlannedCampaign campaign) {}
