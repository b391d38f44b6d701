package be.eenstem.platform.http;

import be.eenstem.platform.problem.ProblemException;
import be.eenstem.platform.problem.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;

/** How often somebody may do something, counted over the last minute. */
@ApplicationScoped
public class RateLimit {

    /** So many are counted at once, for each kind. */
    private static final int MOST = 10_000;

    private final Limits limits;
    private final Map<Kind, Recent<String, SlidingMinute>> uses = new EnumMap<>(Kind.class);

    RateLimit(Limits limits) {
        this.limits = limits;
        for (Kind kind : Kind.values()) {
            uses.put(kind, new Recent<>(MOST, SlidingMinute::new));
        }
    }

    /** What is counted, each for itself. */
    public enum Kind {
        REQUEST,
        READ,
        WRITE,
        WHAT_IF
    }

    /**
     * Counts one use; fails with 429, naming the seconds to wait, where it is one too many. What was refused does not count.
     *
     * @param who is counted: an organization, an account or a source
     */
    public void use(Kind kind, String who) {
        SlidingMinute minute = uses.get(kind).of(who);
        if (!minute.take(limit(kind), now())) {
            throw tooMany(Math.max(1, minute.secondsToWait(limit(kind), now())));
        }
    }

    /** 429, with the seconds to wait. */
    public static ProblemException tooMany(long seconds) {
        return ProblemException.of(ProblemType.TOO_MANY_REQUESTS).withHeader(HttpHeaders.RETRY_AFTER, seconds);
    }

    /** Not the clock on the wall, which can be set. */
    static long now() {
        return Duration.ofNanos(System.nanoTime()).toSeconds();
    }

    private int limit(Kind kind) {
        return switch (kind) {
            case REQUEST -> limits.requests();
            case READ -> limits.reads();
            case WRITE -> limits.writes();
            case WHAT_IF -> limits.whatIfs();
        };
    }
}
