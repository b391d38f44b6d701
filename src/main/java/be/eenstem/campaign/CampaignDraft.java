package be.eenstem.campaign;

import be.eenstem.platform.input.Period;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A campaign as it would be saved.
 *
 * @param id its id where it exists already, else null
 * @param alternatives where to look for other first days, or null
 */
@Schema(name = "CampaignDraft", allOf = CampaignRequest.class)
public record CampaignDraft(
        @Schema(description = "Where the campaign exists already.")
        UUID id,

        @Schema(hidden = true) CampaignRequest campaign,

        @Schema(description = "From when to when to look for other days to start on.")
        Period alternatives) {}
