package be.eenstem.platform.job;

import java.time.Duration;
import java.util.List;
import java.util.Locale;

/**
 * How jobs stand at one moment.
 *
 * @param latest how late the latest of all that is {@link Punctual} is
 */
record JobStates(List<Group> groups, Duration latest) {

    /** What can be said of a job that is not done. */
    enum State {
        /** Nobody has it, and somebody should. */
        DUE,
        /** Somebody has it for the time of a lease. */
        RUNNING,
        /** Waits for its next attempt. */
        RETRYING,
        /** Waits for its day. */
        SCHEDULED,
        PARKED;

        String label() {
            return name().toLowerCase(Locale.ROOT);
        }

        static State of(String label) {
            return valueOf(label.toUpperCase(Locale.ROOT));
        }
    }

    /**
     * Jobs of a kind in the same state.
     *
     * @param lag since when the first of them has been due; zero where none is
     */
    record Group(String kind, State state, long count, Duration lag) {}

    long count(String kind, State state) {
        return groups.stream()
                .filter(group -> group.kind().equals(kind) && group.state() == state)
                .mapToLong(Group::count)
                .sum();
    }

    /** For how long the longest due job of a kind has been due. */
    Duration lag(String kind) {
        return groups.stream()
                .filter(group -> group.kind().equals(kind) && group.state() == State.DUE)
                .map(Group::lag)
                .findFirst()
                .orElse(Duration.ZERO);
    }
}
