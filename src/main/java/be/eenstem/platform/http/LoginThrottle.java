package be.eenstem.platform.http;

import be.eenstem.platform.http.LoginAttempts.Attempt;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.logging.Logger;

/**
 * Turns away, before anything is looked up or computed, sources that sent many wrong credentials in the last minute. The answer
 * comes late, without a thread waiting, so that one who tries on and on is slowed down.
 */
@ApplicationScoped
class LoginThrottle {

    private static final Logger LOG = Logger.getLogger(LoginThrottle.class);
    private static final int UNAUTHORIZED = 401;

    private final LoginAttempts attempts;
    private final long delayMillis;

    LoginThrottle(Limits limits) {
        this.attempts = new LoginAttempts(limits.wrongLogins());
        this.delayMillis = limits.wrongLoginDelay().toMillis();
    }

    void register(@Observes Filters filters) {
        filters.register(this::meet, Doorman.AFTER_CROSS_ORIGIN - 1);
    }

    private void meet(RoutingContext context) {
        String credentials = context.request().getHeader(HttpHeaders.AUTHORIZATION);
        if (credentials == null) {
            context.next();
            return;
        }
        Attempt attempt = Attempt.of(Source.of(context.request()), credentials);
        long seconds = attempts.secondsToWait(attempt, RateLimit.now());
        if (seconds == 0) {
            context.addHeadersEndHandler(answered -> learn(context, attempt));
            context.next();
        } else {
            refuseLate(context, seconds);
        }
    }

    private void refuseLate(RoutingContext context, long seconds) {
        context.request().pause();
        context.vertx().setTimer(Math.max(1, delayMillis), late -> {
            if (!context.response().closed()) {
                context.request().resume();
                context.fail(RateLimit.tooMany(seconds));
            }
        });
    }

    /** An answer that needed no login, as that of an address which is not there, says nothing about the credentials. */
    private void learn(RoutingContext context, Attempt attempt) {
        if (context.response().getStatusCode() == UNAUTHORIZED) {
            if (attempts.wasWrong(attempt, RateLimit.now())) {
                LOG.warn("A source sent as many wrong credentials in a minute as it may");
            }
        } else if (context.user() instanceof QuarkusHttpUser user
                && !user.getSecurityIdentity().isAnonymous()) {
            attempts.wasRight(attempt);
        }
    }
}
