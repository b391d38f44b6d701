package be.eenstem.campaign;

import java.util.Set;
import java.util.UUID;

/**
 * Campaigns were created, changed, moved on or removed. Fired in the transaction of the change, after its statements: what
 * observers do becomes true together with it.
 *
 * @param campaigns their ids; a removed one is no longer in the table
 */
public record CampaignsChanged(Set<UUID> campaigns) {}
