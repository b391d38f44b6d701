package be.eenstem.platform.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.jboss.logging.Logger;

/**
 * A real PostgreSQL server on a directory of its own: started, watched, restarted when it dies, stopped. What it acknowledged
 * is on disk.
 */
public final class EmbeddedDatabase implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(EmbeddedDatabase.class);
    private static final Duration START_WAIT = Duration.ofSeconds(60);
    private static final int START_TRIES = 5;
    private static final long RETRY_MILLIS = 1000;

    private final Path directory;
    private final DirectoryLock lock;
    private EmbeddedPostgres server;
    private boolean closing;

    private EmbeddedDatabase(Path directory, DirectoryLock lock) {
        this.directory = directory;
        this.lock = lock;
    }

    /**
     * Starts a server on a directory, which is made where there is none.
     *
     * @throws DataDirectoryInUseException where another service has the directory
     */
    public static EmbeddedDatabase start(Path directory) {
        EmbeddedDatabase database =
                new EmbeddedDatabase(directory.toAbsolutePath().normalize(), DirectoryLock.acquire(directory));
        database.launch(0);
        return database;
    }

    public synchronized String jdbcUrl() {
        return "jdbc:postgresql://localhost:" + server.getPort() + "/postgres";
    }

    public String user() {
        return "postgres";
    }

    @Override
    public synchronized void close() {
        closing = true;
        try {
            server.close();
            lock.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private synchronized void launch(int port) {
        for (int attempt = 1; ; attempt++) {
            try {
                Path postgres = directory.resolve("postgres");
                discardUnfinished(postgres);
                Postmaster.clearOrphan(postgres);
                LOG.infof("Starting PostgreSQL on %s", postgres);
                server = builder(postgres, port).start();
                Postmaster.of(postgres)
                        .orElseThrow(() -> new IOException("it ended at once"))
                        .onExit()
                        .thenRun(this::revive);
                return;
            } catch (IOException | IllegalStateException e) {
                if (attempt == START_TRIES) {
                    throw new IllegalStateException("PostgreSQL does not start; see " + log(), e);
                }
                LOG.warnf("PostgreSQL did not start (%s), trying again", e.getMessage());
                pause();
            }
        }
    }

    private EmbeddedPostgres.Builder builder(Path postgres, int port) throws IOException {
        File binaries = Files.createDirectories(directory.resolve("binaries")).toFile();
        EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
                .setDataDirectory(postgres)
                .setOverrideWorkingDirectory(binaries)
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPGStartupWait(START_WAIT)
                .setErrorRedirector(Redirect.appendTo(log()))
                .setOutputRedirector(Redirect.appendTo(log()))
                .setLocaleConfig("locale", "C.UTF-8")
                .setLocaleConfig("encoding", "UTF8")
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("shared_buffers", "256MB")
                .setServerConfig("max_connections", "60");
        return port == 0 ? builder : builder.setPort(port);
    }

    /** A directory without its last file was left by a start that was killed half-way: nothing was ever stored in it. */
    private static void discardUnfinished(Path postgres) throws IOException {
        if (Files.isDirectory(postgres) && !Files.exists(postgres.resolve("global/pg_control"))) {
            LOG.warnf("Discarding %s, left by a first start that did not finish", postgres);
            try (var files = Files.walk(postgres)) {
                files.sorted(java.util.Comparator.reverseOrder())
                        .map(Path::toFile)
                        .forEach(File::delete);
            }
        }
    }

    private synchronized void revive() {
        if (!closing) {
            LOG.error("PostgreSQL has died; starting it again");
            launch(server.getPort());
        }
    }

    private File log() {
        return directory.resolve("postgres.log").toFile();
    }

    private static void pause() {
        try {
            Thread.sleep(RETRY_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
