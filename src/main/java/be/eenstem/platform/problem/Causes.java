package be.eenstem.platform.problem;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import java.sql.SQLException;
import java.util.Optional;
import java.util.stream.Stream;
import org.hibernate.StaleStateException;

/** Finds, under the wrappers of transactions and persistence, what really ended a request. */
final class Causes {

    private static final int DEEPEST = 20;

    private Causes() {}

    static Optional<ProblemException> problemIn(Throwable failure) {
        return chain(failure).map(Causes::problemOf).flatMap(Optional::stream).findFirst();
    }

    /** A failure, its causes, and theirs; a commit that fails hides its cause among what it suppressed. */
    private static Stream<Throwable> chain(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(DEEPEST)
                .flatMap(cause -> Stream.concat(
                        Stream.of(cause), Stream.of(cause.getSuppressed()).flatMap(Causes::chain)));
    }

    private static Optional<ProblemException> problemOf(Throwable cause) {
        if (cause instanceof ProblemException problem) {
            return Optional.of(problem);
        }
        if (cause instanceof OptimisticLockException || cause instanceof StaleStateException) {
            return Optional.of(ProblemException.of(ProblemType.STALE));
        }
        if (cause instanceof SQLException sql) {
            return Optional.ofNullable(ofDatabase(sql));
        }
        return ofFramework(cause);
    }

    private static Optional<ProblemException> ofFramework(Throwable cause) {
        if (cause instanceof ConstraintViolationException violations) {
            return Optional.of(ProblemException.badRequest(Violations.ofParameters(violations)));
        }
        if (cause instanceof AuthenticationFailedException) {
            return Optional.of(ProblemException.of(ProblemType.INVALID_ACCESS_TOKEN));
        }
        if (cause instanceof UnauthorizedException) {
            return Optional.of(ProblemException.of(ProblemType.NO_ACCESS_TOKEN));
        }
        if (cause instanceof ForbiddenException) {
            return Optional.of(ProblemException.of(ProblemType.MISSING_PERMISSION));
        }
        return cause instanceof WebApplicationException http
                ? ProblemType.ofStatus(http.getResponse().getStatus()).map(ProblemException::of)
                : Optional.empty();
    }

    /**
     * What the database refused that no check before it could see: somebody else was just faster, or it is away.
     *
     * @see <a href="https://www.postgresql.org/docs/18/errcodes-appendix.html">PostgreSQL error codes</a>
     */
    private static ProblemException ofDatabase(SQLException failure) {
        String state = failure.getSQLState() == null ? "" : failure.getSQLState();
        return switch (state) {
            case "23505" -> ProblemException.of(ProblemType.DUPLICATE_CODE);
            case "23503" -> ProblemException.of(ProblemType.IN_USE);
            case "40001", "40P01" -> ProblemException.of(ProblemType.CONFLICTING_CHANGE);
            case "55P03", "57014" -> ProblemException.unavailable();
            default -> isAway(state, failure) ? ProblemException.unavailable() : null;
        };
    }

    private static boolean isAway(String state, SQLException failure) {
        boolean noConnection =
                state.isEmpty() && String.valueOf(failure.getMessage()).contains("timeout");
        return noConnection || state.startsWith("08") || state.startsWith("57P") || state.startsWith("53");
    }
}
