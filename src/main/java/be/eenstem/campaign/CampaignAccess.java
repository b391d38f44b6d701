package be.eenstem.campaign;

import be.eenstem.kernel.DateSpan;
import be.eenstem.platform.http.Links;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The campaigns as the caller may see them, for the rooms above. */
@ApplicationScoped
public class CampaignAccess {

    private final CampaignService service;
    private final Links links;

    CampaignAccess(CampaignService service, Links links) {
        this.service = service;
        this.links = links;
    }

    /** Fails with 404 where there is no such campaign, or none the caller may see. */
    public void requireVisible(UUID campaign) {
        service.get(campaign);
    }

    /** Fails with 404 as well. */
    public CampaignView get(UUID campaign) {
        return CampaignView.of(service.get(campaign), service.today(), links);
    }

    /**
     * Confirms a campaign as the college decided, or has it proposed again; one that stands so already stays as it is. Fails with
     * 409 where it stands elsewhere, or where a conflict blocks it.
     */
    public void decide(UUID campaign, boolean approved) {
        service.decide(campaign, approved ? Status.CONFIRMED : Status.PROPOSED);
    }

    /** The campaigns that share a day with the span and pass the filter, by their start. */
    public List<CampaignView> during(DateSpan span, CampaignFilter filter) {
        return service.during(span, filter).stream()
                .map(campaign -> CampaignView.of(campaign, service.today(), links))
                .toList();
    }
}
