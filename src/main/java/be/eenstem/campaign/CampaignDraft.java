package be.eenstem.campaign;

import java.util.UUID;

/**
 * A campaign as it would be saved.
 *
 * @param id its id where it exists already, else null
 */
public record CampaignDraft(UUID id, CampaignRequest campaign) {}
