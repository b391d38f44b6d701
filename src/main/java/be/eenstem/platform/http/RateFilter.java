package be.eenstem.platform.http;

import be.eenstem.platform.http.RateLimit.Kind;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.util.Set;

/** Counts what those who are logged in read and change; of others the source is counted, by the doorman. */
@Provider
@Priority(Priorities.USER + 100)
public class RateFilter implements ContainerRequestFilter {

    private static final Set<String> READING = Set.of("GET", "HEAD");

    private final RateLimit limit;
    private final Spender spender;

    RateFilter(RateLimit limit, Spender spender) {
        this.limit = limit;
        this.spender = spender;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        if (spender.account() == null) {
            return;
        }
        if (READING.contains(request.getMethod())) {
            limit.use(Kind.READ, spender.account());
        } else {
            limit.use(Kind.WRITE, spender.organization());
        }
    }
}
