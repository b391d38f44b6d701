package be.eenstem.conflict;

import be.eenstem.conflict.plan.Run;
import be.eenstem.conflict.plan.Scope;
import be.eenstem.kernel.DateSpan;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Which stored runs of days go on as which found ones. Not for use by two threads. */
final class StoredMatches {

    private final Map<UUID, StoredConflict> left = new HashMap<>();
    private final Map<Run, StoredConflict> taken = new IdentityHashMap<>();

    StoredMatches(List<StoredConflict> stored) {
        stored.forEach(run -> left.put(run.row().id(), run));
    }

    /** Gives a run that has none yet the stored one it shares most days with, of those in some scopes. */
    void take(Run run, Scope... scopes) {
        if (taken.containsKey(run)) {
            return;
        }
        DateSpan days = run.finding().days();
        left.values().stream()
                .filter(stored -> Set.of(scopes).contains(stored.row().scope()))
                .filter(stored -> stored.row().days().overlaps(days))
                .max(Comparator.comparing((StoredConflict stored) ->
                                stored.row().days().common(days).days())
                        .thenComparing(stored -> stored.row().id()))
                .ifPresent(stored -> {
                    taken.put(run, stored);
                    left.remove(stored.row().id());
                });
    }

    /** Null where a run is new. */
    StoredConflict of(Run run) {
        return taken.get(run);
    }

    /** Those that no run goes on from. */
    Collection<StoredConflict> left() {
        return left.values();
    }
}
