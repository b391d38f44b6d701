package be.eenstem.platform.start;

import io.quarkus.runtime.QuarkusBindException;
import io.quarkus.runtime.configuration.ConfigurationException;
import io.smallrye.config.ConfigValidationException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.sql.SQLException;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.Config;
import org.flywaydb.core.api.exception.FlywayValidateException;

/** Why the service did not come up, where the cause is one that an operator can mend. */
public final class StartFailure {

    private static final int SHOWN_LINES = 2;

    private StartFailure() {}

    /** One line for a cause that an operator can mend, else the whole failure. */
    public static CannotStartException of(Throwable failure, Config config) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .map(cause -> explain(cause, config))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(() -> unforeseen(failure));
    }

    private static CannotStartException unforeseen(Throwable failure) {
        StringWriter trace = new StringWriter();
        failure.printStackTrace(new PrintWriter(trace));
        return new CannotStartException("for a reason that was not foreseen:\n" + trace, failure);
    }

    private static Optional<CannotStartException> explain(Throwable cause, Config config) {
        if (cause instanceof QuarkusBindException) {
            return Optional.of(ListenAddress.of(config).taken(cause));
        }
        if (cause instanceof SQLException sql) {
            return Optional.of(database(sql, config));
        }
        if (cause instanceof FlywayValidateException) {
            return Optional.of(new CannotStartException(
                    "the tables of the database are not those of this edition: " + lines(cause.getMessage()), cause));
        }
        if (cause instanceof ConfigValidationException faults) {
            return Optional.of(new CannotStartException(all(faults), cause));
        }
        if (cause instanceof ConfigurationException) {
            return Optional.of(new CannotStartException(firstLine(cause.getMessage()), cause));
        }
        return Optional.empty();
    }

    private static CannotStartException database(SQLException cause, Config config) {
        return new CannotStartException(
                "the database " + withoutParameters(config) + " cannot be used: " + firstLine(cause.getMessage()),
                cause);
    }

    /** The parameters of a JDBC URL may hold a password. */
    private static String withoutParameters(Config config) {
        return config.getOptionalValue("quarkus.datasource.jdbc.url", String.class)
                .map(url -> url.replaceFirst("\\?.*", ""))
                .orElse("");
    }

    private static String all(ConfigValidationException faults) {
        return IntStream.range(0, faults.getProblemCount())
                .mapToObj(each -> firstLine(faults.getProblem(each).getMessage()))
                .distinct()
                .collect(Collectors.joining("; "));
    }

    private static String lines(String message) {
        return String.join(" ", message.lines().limit(SHOWN_LINES).toList());
    }

    private static String firstLine(String message) {
        return String.valueOf(message).lines().findFirst().orElse("");
    }
}
