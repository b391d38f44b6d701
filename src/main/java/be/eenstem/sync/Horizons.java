package be.eenstem.sync;

import be.eenstem.access.CampaignVisibility;
import be.eenstem.platform.http.Recent;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Up to which change each view has anything to see: changes that a reader may not know of leave no trace in the tokens of that
 * reader, and are looked at once a view, not at each of its questions. To be called in a transaction that sees one state.
 */
@ApplicationScoped
class Horizons {

    private static final int MOST = 1_000;
    private static final int AT_ONCE = 500;

    private final ChangeStore store;
    private final Recent<String, Seen[]> views = new Recent<>(MOST, () -> new Seen[1]);

    Horizons(ChangeStore store) {
        this.store = store;
    }

    /**
     * What a view was found to see.
     *
     * @param mark its last change
     * @param upTo the last change that was looked at
     */
    private record Seen(SyncMark mark, long upTo) {}

    /** The last change that a view sees anything of; the first to go on from where there is none. */
    SyncMark of(CampaignVisibility sight, LocalDate today, long lastNumber) {
        Seen[] place = views.of(today + " " + sight.view());
        Seen known;
        synchronized (place) {
            known = place[0];
        }
        SyncMark first = store.first(today);
        // One that looked later may have seen what is not there yet in the state at hand.
        boolean usable = known != null && known.upTo() <= lastNumber;
        SyncMark before = usable && known.mark().number() >= first.number() ? known.mark() : first;
        if (usable && known.upTo() == lastNumber) {
            return before;
        }
        long from = Math.max(first.number(), usable ? known.upTo() : 0);
        Seen now = new Seen(lastSeen(sight, from, lastNumber).orElse(before), lastNumber);
        synchronized (place) {
            if (place[0] == null || place[0].upTo() < lastNumber) {
                place[0] = now;
            }
        }
        return now.mark();
    }

    private Optional<SyncMark> lastSeen(CampaignVisibility sight, long after, long upTo) {
        long from = upTo;
        List<ChangeStore.Change> some;
        do {
            some = store.latest(after, from, AT_ONCE);
            for (ChangeStore.Change change : some) {
                if (isSeen(change.before(), sight) || isSeen(change.now(), sight)) {
                    return Optional.of(change.mark());
                }
                from = change.mark().number() - 1;
            }
        } while (some.size() == AT_ONCE);
        return Optional.empty();
    }

    private static boolean isSeen(KnownState state, CampaignVisibility sight) {
        return state != null && state.isSeenBy(sight);
    }
}
