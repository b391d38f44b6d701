package be.eenstem.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jboss.logging.Logger;

/** The PostgreSQL server process of a data directory, found by the trace it keeps there. */
final class Postmaster {

    private static final Logger LOG = Logger.getLogger(Postmaster.class);
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private Postmaster() {}

    /** The running server, if any. */
    static Optional<ProcessHandle> of(Path postgresDirectory) throws IOException {
        Path trace = trace(postgresDirectory);
        return Files.exists(trace)
                ? pid(trace).flatMap(ProcessHandle::of).filter(Postmaster::isPostgres)
                : Optional.empty();
    }

    /**
     * Stops the server that a killed service left behind and removes the trace of one that was killed itself. Only for the
     * holder of the directory's lock.
     */
    static void clearOrphan(Path postgresDirectory) throws IOException {
        Optional<ProcessHandle> server = of(postgresDirectory);
        if (server.isPresent()) {
            LOG.infof(
                    "Stopping PostgreSQL (process %d), left behind by a service that was killed",
                    server.get().pid());
            stop(server.get());
        }
        Files.deleteIfExists(trace(postgresDirectory));
    }

    private static Path trace(Path postgresDirectory) {
        return postgresDirectory.resolve("postmaster.pid");
    }

    private static Optional<Long> pid(Path trace) throws IOException {
        List<String> lines = Files.readAllLines(trace);
        try {
            return lines.isEmpty()
                    ? Optional.empty()
                    : Optional.of(Long.parseLong(lines.get(0).strip()));
        } catch (NumberFormatException cutOff) {
            return Optional.empty();
        }
    }

    /** A process number may have gone to another program since. */
    private static boolean isPostgres(ProcessHandle process) {
        return process.isAlive()
                && process.info()
                        .command()
                        .map(command -> command.contains("postgres"))
                        .orElse(true);
    }

    private static void stop(ProcessHandle server) {
        server.destroy();
        if (!endsInTime(server)) {
            LOG.warnf(
                    "PostgreSQL (process %d) does not stop by itself; killing it, it recovers at its start",
                    server.pid());
            server.destroyForcibly();
            endsInTime(server);
        }
    }

    private static boolean endsInTime(ProcessHandle server) {
        try {
            server.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
