package be.eenstem.platform.http;

import be.eenstem.platform.http.LoginAttempts.Attempt;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.regex.Pattern;
import org.jboss.logging.Logger;

/**
 * Turns away, before anything is looked up or computed, sources that sent many wrong credentials in the last minute. The answer
 * comes late, without a thread waiting, so that one who tries on and on is slowed down. A signed token is only slowed down:
 * nobody guesses a signature, and a colleague behind the same address may have a new one.
 */
@ApplicationScoped
class LoginThrottle {

    private static final Logger LOG = Logger.getLogger(LoginThrottle.class);
    private static final Pattern SIGNED = Pattern.compile("(?i)Bearer [\\w-]+\\.[\\w-]+\\.[\\w-]+");
    private static final int BAD_REQUEST = 400;
    private static final int UNAUTHORIZED = 401;
    private static final int NOT_FOUND = 404;

    private final LoginAttempts attempts;
    private final long delayMillis;
    private final List<PlainAddress> addresses;

    LoginThrottle(Limits limits, @Any Instance<PlainAddress> addresses) {
        this.addresses = addresses.stream().toList();
        this.attempts = new LoginAttempts(limits.wrongLogins());
        this.delayMillis = limits.wrongLoginDelay().toMillis();
    }

    void register(@Observes Filters filters) {
        filters.register(this::meet, Doorman.AFTER_CROSS_ORIGIN - 1);
    }

    private void meet(RoutingContext context) {
        String credentials = context.request().getHeader(HttpHeaders.AUTHORIZATION);
        String secret = secretIn(context.request().path());
        boolean linked = secret != null;
        if (linked) {
            credentials = secret;
        }
        if (credentials == null) {
            context.next();
            return;
        }
        Attempt attempt = Attempt.of(Source.of(context), credentials);
        long seconds = attempts.secondsToWait(attempt, RateLimit.now());
        if (seconds == 0) {
            letIn(context, attempt, linked);
        } else if (SIGNED.matcher(credentials).matches()) {
            late(context, () -> letIn(context, attempt, linked));
        } else {
            late(context, () -> context.fail(RateLimit.tooMany(seconds)));
        }
    }

    /** A link that nobody else knows is a login too. */
    private String secretIn(String path) {
        for (PlainAddress address : addresses) {
            String secret = address.secretIn(path);
            if (secret != null) {
                return secret;
            }
        }
        return null;
    }

    private void letIn(RoutingContext context, Attempt attempt, boolean linked) {
        context.addHeadersEndHandler(answered -> learn(context, attempt, linked));
        context.next();
    }

    private void late(RoutingContext context, Runnable answer) {
        context.request().pause();
        context.vertx().setTimer(Math.max(1, delayMillis), late -> {
            if (!context.response().closed()) {
                context.request().resume();
                answer.run();
            }
        });
    }

    /** An answer that needed no login, as that of an address which is not there, says nothing about the credentials. */
    private void learn(RoutingContext context, Attempt attempt, boolean linked) {
        int status = context.response().getStatusCode();
        if (linked && status < BAD_REQUEST) {
            attempts.wasRight(attempt);
        } else if (status == UNAUTHORIZED || linked && status == NOT_FOUND) {
            if (attempts.wasWrong(attempt, RateLimit.now())) {
                LOG.warn("A source sent as many wrong credentials in a minute as it may");
            }
        } else if (context.user() instanceof QuarkusHttpUser user
                && !user.getSecurityIdentity().isAnonymous()) {
            attempts.wasRight(attempt);
        }
    }
}
