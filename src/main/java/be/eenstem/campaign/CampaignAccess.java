package be.eenstem.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Whether the caller may see a campaign, for the rooms above. */
@ApplicationScoped
public class CampaignAccess {

    private final CampaignService service;

    CampaignAccess(CampaignService service) {
        this.service = service;
    }

    /** Fails with 404 where there is no such campaign, or none the caller may see. */
    public void requireVisible(UUID campaign) {
        service.get(campaign);
    }
}
