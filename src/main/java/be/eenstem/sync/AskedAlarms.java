package be.eenstem.sync;

import be.eenstem.platform.http.Recent;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;

/**
 * Which warnings each account lately asked for in its links. Each takes a calendar of its own to be made and kept, so these are a
 * few an hour; the same ones may be asked for again and again.
 */
final class AskedAlarms {

    static final int MOST = 6;

    private static final int MOST_KNOWN = 10_000;
    private static final Duration HOUR = Duration.ofHours(1);

    private final Recent<String, Asked> known = new Recent<>(MOST_KNOWN, Asked::new);

    private static final class Asked {

        private final Set<String> alarms = new HashSet<>();
        private Instant since = Instant.MIN;
    }

    /** @return 0, or the seconds to wait where there were as many others within the hour */
    long ask(String who, String alarm, Instant now) {
        Asked asked = known.of(who);
        synchronized (asked) {
            Instant end = asked.since.plus(HOUR);
            if (now.isBefore(asked.since) || !now.isBefore(end)) {
                asked.alarms.clear();
                asked.since = now;
            }
            if (!asked.alarms.contains(alarm) && asked.alarms.size() == MOST) {
                return Math.max(1, Duration.between(now, end).toSeconds());
            }
            asked.alarms.add(alarm);
            return 0;
        }
    }
}
