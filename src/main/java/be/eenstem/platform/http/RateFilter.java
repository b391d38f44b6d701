package be.eenstem.platform.http;

import be.eenstem.platform.http.RateLimit.Kind;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.util.Set;

/**
 * Counts what those who are logged in read and change, and gives each request its turn; of others the source is counted, by the
 * doorman.
 */
@Provider
@Priority(Priorities.USER + 100)
public class RateFilter implements ContainerRequestFilter {

    private static final Set<String> READING = Set.of("GET", "HEAD");

    private final RateLimit limit;
    private final Turns turns;
    private final OwnTurn own;
    private final Spender spender;
    private final CurrentVertxRequest current;

    RateFilter(RateLimit limit, Turns turns, OwnTurn own, Spender spender, CurrentVertxRequest current) {
        this.limit = limit;
        this.turns = turns;
        this.own = own;
        this.spender = spender;
        this.current = current;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        boolean reads = READING.contains(request.getMethod());
        if (spender.account() != null) {
            count(reads);
        }
        String who = spender.account() == null ? Source.of(current.getCurrent()) : spender.organization();
        own.begin(reads ? turns.toRead(who) : turns.toChange(who));
    }

    private void count(boolean reads) {
        if (reads) {
            limit.use(Kind.READ, spender.account());
        } else {
            limit.use(Kind.WRITE, spender.organization());
        }
    }
}
