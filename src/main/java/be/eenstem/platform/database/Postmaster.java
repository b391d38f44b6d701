package be.eenstem.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;

/** The processes of PostgreSQL that belong to a data directory: those that run its programs. */
final class Postmaster {

    private static final Logger LOG = Logger.getLogger(Postmaster.class);
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration AFTER_KILL = Duration.ofSeconds(5);
    private static final long POLL_MILLIS = 20;

    private Postmaster() {}

    /** The running server, if any. */
    static Optional<ProcessHandle> of(DataDirectory directory) throws IOException {
        return pid(trace(directory)).flatMap(ProcessHandle::of).filter(process -> runs(process, directory));
    }

    /**
     * Stops the server that a killed service left behind, ends what a killed server left behind, and removes its trace. Only
     * for the holder of the directory's lock.
     */
    static void clear(DataDirectory directory) throws IOException {
        Optional<ProcessHandle> server = of(directory);
        if (server.isPresent()) {
            LOG.infof("Stopping PostgreSQL (process %d)", server.get().pid());
            stop(server.get());
        }
        List<ProcessHandle> orphans = ProcessHandle.allProcesses()
                .filter(process -> runs(process, directory))
                .toList();
        orphans.forEach(ProcessHandle::destroyForcibly);
        orphans.forEach(orphan -> endsWithin(AFTER_KILL, orphan));
        Files.deleteIfExists(trace(directory));
    }

    private static Path trace(DataDirectory directory) {
        return directory.cluster().resolve("postmaster.pid");
    }

    private static Optional<Long> pid(Path trace) throws IOException {
        if (!Files.exists(trace)) {
            return Optional.empty();
        }
        try {
            return Files.readAllLines(trace).stream()
                    .findFirst()
                    .map(String::strip)
                    .map(Long::valueOf);
        } catch (NumberFormatException cutOff) {
            return Optional.empty();
        }
    }

    /** A process number may have gone to another program since; only those that run our copy of PostgreSQL count. */
    private static boolean runs(ProcessHandle process, DataDirectory directory) {
        return process.info()
                .command()
                .filter(command -> Path.of(command).startsWith(directory.binaries()))
                .isPresent();
    }

    /** Not so for a process that has ended and that its parent has not looked after yet, which Java calls alive. */
    static boolean isRunning(ProcessHandle process) {
        return process.isAlive() && process.info().command().isPresent();
    }

    private static void stop(ProcessHandle server) {
        askToStop(server);
        if (!endsWithin(PATIENCE, server)) {
            LOG.warnf(
                    "PostgreSQL (process %d) does not stop by itself; killing it, it recovers at its start",
                    server.pid());
        }
    }

    /** SIGINT is PostgreSQL's fast shutdown; Java's own SIGTERM would wait for every client to leave. */
    private static void askToStop(ProcessHandle server) {
        try {
            new ProcessBuilder("kill", "-INT", Long.toString(server.pid())).start();
        } catch (IOException noSuchProgram) {
            server.destroy();
        }
    }

    private static boolean endsWithin(Duration patience, ProcessHandle process) {
        long deadline = System.nanoTime() + patience.toNanos();
        while (isRunning(process)) {
            if (System.nanoTime() > deadline || !Pause.millis(POLL_MILLIS)) {
                return false;
            }
        }
        return true;
    }
}
