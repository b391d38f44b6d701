package be.eenstem.platform.http;

import be.eenstem.platform.problem.ProblemException;
import be.eenstem.platform.problem.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How often an account may do what can be abused, counted by the minute. */
@ApplicationScoped
public class RateLimit {

    private final int perMinute;
    private final Clock clock;
    private final Map<String, Use> uses = new ConcurrentHashMap<>();

    RateLimit(
            @ConfigProperty(name = "eenstem.rate-limit.per-minute", defaultValue = "600") int perMinute, Clock clock) {
        this.perMinute = perMinute;
        this.clock = clock;
    }

    private record Use(Instant minute, int count) {}

    /** Counts one use; fails with 429, naming the seconds to wait, where it is one too many. */
    public void use(String what, String account) {
        Instant now = clock.instant();
        Instant minute = now.truncatedTo(ChronoUnit.MINUTES);
        Use use = uses.merge(
                what + " " + account,
                new Use(minute, 1),
                (old, first) -> old.minute().equals(minute) ? new Use(minute, old.count() + 1) : first);
        if (use.count() > perMinute) {
            long seconds = ChronoUnit.SECONDS.between(now, minute.plus(1, ChronoUnit.MINUTES)) + 1;
            throw ProblemException.of(ProblemType.TOO_MANY_REQUESTS).withHeader("Retry-After", seconds);
        }
    }
}
