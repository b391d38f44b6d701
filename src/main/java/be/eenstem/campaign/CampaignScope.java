package be.eenstem.campaign;

import be.eenstem.identity.Caller;
import java.time.LocalDate;

/**
 * Which campaigns somebody means, drafts left out.
 *
 * @param caller may see them
 * @param selection lets them pass
 * @param ownOnly whether the organization of the caller has to lead or carry them
 */
public record CampaignScope(Caller caller, LocalDate today, CampaignSelection selection, boolean ownOnly) {}
