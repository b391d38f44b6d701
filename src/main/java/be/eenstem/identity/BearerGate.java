package be.eenstem.identity;

import be.eenstem.platform.problem.ProblemException;
import be.eenstem.platform.problem.ProblemType;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.quarkus.vertx.http.runtime.security.SecurityHandlerPriorities;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Turns away what cannot be an access token before the framework tries to read it, at which it may stumble. */
@ApplicationScoped
class BearerGate {

    /** What was turned away is counted by the throttle of wrong logins, which comes before. */
    private static final int BEFORE_THE_LOGIN = SecurityHandlerPriorities.AUTHENTICATION + 50;

    private static final String SCHEME = "bearer ";

    void register(@Observes Filters filters) {
        filters.register(this::meet, BEFORE_THE_LOGIN);
    }

    private void meet(RoutingContext context) {
        String login = context.request().getHeader(HttpHeaders.AUTHORIZATION);
        boolean sent = login != null && login.regionMatches(true, 0, SCHEME, 0, SCHEME.length());
        if (sent && !BearerToken.of(login.substring(SCHEME.length())).isPlausible()) {
            context.fail(ProblemException.of(ProblemType.INVALID_ACCESS_TOKEN));
        } else {
            context.next();
        }
    }
}
