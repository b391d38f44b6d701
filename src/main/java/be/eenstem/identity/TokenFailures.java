package be.eenstem.identity;

import be.eenstem.platform.problem.ProblemException;
import be.eenstem.platform.problem.ProblemType;
import io.quarkus.oidc.OIDCException;
import io.smallrye.mutiny.TimeoutException;
import io.vertx.core.VertxException;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.lang.UnresolvableKeyException;

/** Tells whether a token is to blame for a failed login, or a login service that does not answer. */
@ApplicationScoped
class TokenFailures {

    private static final Logger LOG = Logger.getLogger(TokenFailures.class);
    private static final int DEEPEST = 20;
    /** What ends a call of the login service; {@link OIDCException} is an answer that says nothing about the token. */
    private static final List<Class<? extends Throwable>> OF_THE_ISSUER = List.of(
            IOException.class,
            VertxException.class,
            TimeoutException.class,
            java.util.concurrent.TimeoutException.class,
            OIDCException.class);

    private final Clock clock;
    private final Duration refreshInterval;
    private volatile Instant lastAway = Instant.EPOCH;

    TokenFailures(
            Clock clock,
            @ConfigProperty(name = "quarkus.oidc.token.forced-jwk-refresh-interval") Duration refreshInterval) {
        this.clock = clock;
        this.refreshInterval = refreshInterval;
    }

    ProblemException told(Throwable failure, BearerToken token) {
        Optional<InvalidJwtException> fault = cause(failure, InvalidJwtException.class);
        if (fault.isPresent()) {
            return fault.get().hasExpired()
                    ? ProblemException.of(ProblemType.EXPIRED_ACCESS_TOKEN)
                    : ofSignature(fault.get());
        }
        // Of a token that nobody here can read, every failure with a cause is one of asking about it.
        boolean asked = token.claims().isEmpty() && failure.getCause() != null;
        return asked || isOfTheIssuer(failure) ? away() : invalid();
    }

    /** The framework asks for unknown keys only so often; in between it does not know that they could not be had. */
    private ProblemException ofSignature(InvalidJwtException fault) {
        boolean unknownKey = cause(fault, UnresolvableKeyException.class).isPresent();
        return unknownKey && clock.instant().isBefore(lastAway.plus(refreshInterval)) ? unavailable() : invalid();
    }

    /** Told once in a while, and without what the login service said, which may be about a person. */
    private ProblemException away() {
        Instant now = clock.instant();
        if (now.isAfter(lastAway.plus(refreshInterval))) {
            LOG.warn("The login service does not answer as it should");
        }
        lastAway = now;
        return unavailable();
    }

    private static boolean isOfTheIssuer(Throwable failure) {
        return OF_THE_ISSUER.stream().anyMatch(type -> cause(failure, type).isPresent());
    }

    private static <T extends Throwable> Optional<T> cause(Throwable failure, Class<T> type) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(DEEPEST)
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst();
    }

    private static ProblemException invalid() {
        return ProblemException.of(ProblemType.INVALID_ACCESS_TOKEN);
    }

    private static ProblemException unavailable() {
        return ProblemException.unavailable("problem.serviceUnavailable.login");
    }
}
