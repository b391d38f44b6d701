package be.eenstem.conflict;

import be.eenstem.campaign.CampaignsChanged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Ends the embargoes that end by date: from that day on the campaigns count in what everybody is told. */
@ApplicationScoped
class EmbargoService {

    private final FootprintQuery footprints;
    private final DetectionService detection;

    EmbargoService(FootprintQuery footprints, DetectionService detection) {
        this.footprints = footprints;
        this.detection = detection;
    }

    /** In a transaction of its own: whoever asks first on that day finds it done. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void end(LocalDate today) {
        List<UUID> revealed = footprints.revealed(today);
        if (!revealed.isEmpty()) {
            detection.on(new CampaignsChanged(Set.copyOf(revealed)));
        }
    }
}
