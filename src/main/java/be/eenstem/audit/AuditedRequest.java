package be.eenstem.audit;

import jakarta.enterprise.context.RequestScoped;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/** What the trail must hear of a request before each of its transactions ends. */
@RequestScoped
class AuditedRequest {

    private final Set<UUID> logged = new HashSet<>();
    private final Set<UUID> seen = new HashSet<>();
    private boolean changing;

    void isChanging() {
        changing = true;
    }

    void sees(UUID campaign) {
        if (!logged.contains(campaign)) {
            seen.add(campaign);
        }
    }

    boolean hasNews() {
        return changing || !seen.isEmpty();
    }

    UUID[] seen() {
        return seen.toArray(UUID[]::new);
    }

    /** The transaction has ended; what it logged is logged once. */
    void ended(boolean committed) {
        if (committed) {
            logged.addAll(seen);
        }
        seen.clear();
    }
}
