package be.eenstem.campaign;

import be.eenstem.kernel.DateSpan;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Where a campaign stands. Running and completed are never stored: a confirmed campaign comes to them by date.
 *
 * <p>draft → proposed → confirmed → (running → completed, by date) → evaluated; cancelled from any.
 */
enum Status {
    DRAFT,
    PROPOSED,
    CONFIRMED,
    RUNNING,
    COMPLETED,
    EVALUATED,
    CANCELLED;

    static Optional<Status> of(String code) {
        return Arrays.stream(values())
                .filter(status -> status.code().equals(code))
                .findFirst();
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What a stored status is on a day. */
    Status on(LocalDate today, DateSpan period) {
        if (this != CONFIRMED || today.isBefore(period.start())) {
            return this;
        }
        return today.isAfter(period.end()) ? COMPLETED : RUNNING;
    }

    boolean mayBecome(Status next) {
        return next == this || successors().contains(next);
    }

    private Set<Status> successors() {
        return switch (this) {
            case DRAFT -> Set.of(PROPOSED, CANCELLED);
            case PROPOSED -> Set.of(CONFIRMED, CANCELLED);
            case CONFIRMED, RUNNING, EVALUATED -> Set.of(CANCELLED);
            case COMPLETED -> Set.of(EVALUATED, CANCELLED);
            case CANCELLED -> Set.of();
        };
    }
}
