package be.eenstem.conflict;

import be.eenstem.campaign.CampaignDraft;
import be.eenstem.campaign.CampaignsChanged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Keeps the stored conflicts equal to what the rules find, in the transaction of every change; answers what-if questions. */
@ApplicationScoped
@Transactional
class DetectionService {

    private final FootprintQuery footprints;
    private final DetectionQuery query;

    DetectionService(FootprintQuery footprints, DetectionQuery query) {
        this.footprints = footprints;
        this.query = query;
    }

    void on(@Observes CampaignsChanged change) {
        query.waitForOthers();
        footprints.refresh(change.campaigns());
        query.store(change.campaigns());
    }

    /** @param id the id of the draft, or any id where it has none yet */
    List<Finding> check(UUID id, CampaignDraft draft) {
        return query.of(id, draft);
    }
}
