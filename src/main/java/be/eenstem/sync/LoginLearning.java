package be.eenstem.sync;

import be.eenstem.identity.Caller;
import be.eenstem.identity.CurrentCaller;
import be.eenstem.platform.http.Recent;
import be.eenstem.platform.http.VersionedApi;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Hears of logins: of each account once a minute, and whenever it comes with other roles than the last time. */
@Provider
public class LoginLearning implements ContainerRequestFilter {

    private static final int MOST = 10_000;
    private static final Duration HOLDS = Duration.ofMinutes(1);

    private final CurrentCaller current;
    private final SubscriberService service;
    private final Clock clock;
    private final Recent<String, Last[]> known = new Recent<>(MOST, () -> new Last[1]);

    LoginLearning(CurrentCaller current, SubscriberService service, Clock clock) {
        this.current = current;
        this.service = service;
        this.clock = clock;
    }

    private record Last(String rights, Instant until) {}

    @Override
    public void filter(ContainerRequestContext request) {
        if (VersionedApi.has(request)) {
            hear();
        }
    }

    /** Hears of the login of the request at hand; not to be called in a transaction. */
    public void hear() {
        Caller caller = current.get();
        if (!caller.isLoggedIn()) {
            return;
        }
        String rights = current.rolesAt(null) + " " + current.choices();
        Last[] place = known.of(caller.subject());
        Last last = place[0];
        Instant now = clock.instant();
        if (last == null || !last.rights().equals(rights) || now.isAfter(last.until())) {
            service.learn();
            place[0] = new Last(rights, now.plus(HOLDS));
        }
    }
}
