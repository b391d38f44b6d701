package be.eenstem.conflict;

import be.eenstem.campaign.CampaignDraft;
import be.eenstem.campaign.CampaignsChanged;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/** Keeps the stored conflicts equal to what the rules find, in the transaction of every change; answers what-if questions. */
@ApplicationScoped
@Transactional
class DetectionService {

    /** From so many campaigns on, it is quicker to look for the others in memory than to ask for each. */
    private static final int MANY = 200;

    private final List<ConflictRule> rules;
    private final FootprintQuery footprints;
    private final StoredQuery stored;

    DetectionService(@All List<ConflictRule> rules, FootprintQuery footprints, StoredQuery stored) {
        this.rules = rules;
        this.footprints = footprints;
        this.stored = stored;
    }

    void on(@Observes CampaignsChanged change) {
        Set<UUID> campaigns = change.campaigns();
        stored.waitForOthers();
        footprints.refresh(campaigns);
        if (campaigns.size() < MANY) {
            store(campaigns, footprints.of(campaigns), footprints::near);
        } else {
            List<Footprint> all = footprints.all();
            List<Footprint> subjects = all.stream()
                    .filter(footprint -> campaigns.contains(footprint.campaign()))
                    .toList();
            store(campaigns, subjects, new FootprintIndex(all)::near);
        }
    }

    /** @param id the id of the draft, or any id where it has none yet */
    List<Finding> check(UUID id, CampaignDraft draft) {
        Footprint subject = footprints.of(id, draft);
        return find(subject, footprints.near(subject, draft));
    }

    private void store(Set<UUID> campaigns, List<Footprint> subjects, Function<Footprint, Collection<Footprint>> near) {
        Set<UUID> gone = stored.of(campaigns);
        FindingWriter writer = stored.writer();
        Set<UUID> done = new HashSet<>();
        for (Footprint subject : subjects) {
            for (Finding finding : find(subject, near.apply(subject))) {
                gone.remove(finding.id());
                // What a subject before this one takes part in was found there.
                if (finding.campaigns().stream().noneMatch(done::contains)) {
                    writer.add(finding);
                }
            }
            done.add(subject.campaign());
        }
        writer.flush();
        stored.remove(gone);
    }

    private List<Finding> find(Footprint subject, Collection<Footprint> near) {
        return rules.stream().flatMap(rule -> rule.find(subject, near).stream()).toList();
    }
}
