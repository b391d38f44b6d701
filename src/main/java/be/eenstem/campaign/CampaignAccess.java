package be.eenstem.campaign;

import be.eenstem.kernel.DateSpan;
import be.eenstem.platform.http.Links;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
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
        return view(service.get(campaign));
    }

    /**
     * Confirms a campaign as the college decided, or has it proposed again; one that stands so already stays as it is. Fails with
     * 409 where it stands elsewhere, or where a conflict blocks it.
     */
    public void decide(UUID campaign, boolean approved) {
        service.decide(campaign, approved ? Status.CONFIRMED : Status.PROPOSED);
    }

    /** Of some campaigns those that pass the filter, by their ids. */
    public List<CampaignView> among(Collection<UUID> campaigns, CampaignFilter filter) {
        return service.among(campaigns, filter).stream().map(this::view).toList();
    }

    /** The next campaigns that pass the filter, in the order of their ids; the first where {@code after} is null. */
    public List<CampaignView> after(UUID after, int most, CampaignFilter filter) {
        return service.after(after, most, filter).stream().map(this::view).toList();
    }

    /** The ids of those of a scope that share a day with the span, in their order. */
    public List<UUID> idsIn(CampaignScope scope, DateSpan span) {
        return service.idsIn(scope, span, null);
    }

    /** The same of some campaigns. */
    public List<UUID> idsIn(CampaignScope scope, DateSpan span, Collection<UUID> among) {
        return service.idsIn(scope, span, among);
    }

    /** The campaigns that share a day with the span and pass the filter, by their start. */
    public List<CampaignView> during(DateSpan span, CampaignFilter filter) {
        return service.during(span, filter).stream().map(this::view).toList();
    }

    private CampaignView view(Campaign campaign) {
        return CampaignView.of(campaign, service.today(), links);
    }
}
