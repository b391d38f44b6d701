package be.eenstem.campaign;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A campaign as it would be saved.
 *
 * @param id its id where it exists already, else null
 */
@Schema(name = "CampaignDraft", allOf = CampaignRequest.class)
public record CampaignDraft(
        @Schema(description = "Where the campaign exists already.")
        UUID id,

        @Schema(hidden = true) CampaignRequest campaign) {}
