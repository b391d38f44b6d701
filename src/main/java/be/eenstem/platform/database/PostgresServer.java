package be.eenstem.platform.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Set;
import org.jboss.logging.Logger;
import org.postgresql.ds.PGSimpleDataSource;

/** One run of the PostgreSQL server of a data directory. */
final class PostgresServer {

    static final String HOST = "127.0.0.1";
    static final String DATABASE = "postgres";
    static final String USER = "postgres";

    private static final Logger LOG = Logger.getLogger(PostgresServer.class);
    private static final Duration START_WAIT = Duration.ofSeconds(10);
    private static final long POLL_MILLIS = 1000;
    /** Not listening yet; starting up. */
    private static final Set<String> NOT_YET = Set.of("08001", "57P03");

    private final DataDirectory directory;
    private final EmbeddedPostgres server;
    private final ProcessHandle process;

    private PostgresServer(DataDirectory directory, EmbeddedPostgres server, ProcessHandle process) {
        this.directory = directory;
        this.server = server;
        this.process = process;
    }

    /** Starts the server and waits until it takes work, however long it recovers from a crash, or until it ends. */
    static PostgresServer launch(DataDirectory directory, int port, ApplicationRole application) throws IOException {
        directory.discardUnfinished();
        Postmaster.clear(directory);
        Files.deleteIfExists(directory.cluster().resolve("epg-lock"));
        directory.markFirstStart();
        LOG.infof("Starting PostgreSQL on %s", directory.cluster());
        EmbeddedPostgres server = start(directory, port);
        ProcessHandle process = Postmaster.of(directory).orElseThrow(() -> new IOException("it ended at once"));
        awaitReady(directory, port, process, application);
        directory.firstStartDone();
        return new PostgresServer(directory, server, process);
    }

    boolean isAlive() {
        return Postmaster.isRunning(process);
    }

    /** Stops the server, which writes everything out first. */
    void close() throws IOException {
        if (server != null && isAlive()) {
            server.close();
        }
        Postmaster.clear(directory);
    }

    /** The server, or null where it is not ready in time and goes on starting. */
    private static EmbeddedPostgres start(DataDirectory directory, int port) throws IOException {
        try {
            return builder(directory, port).start();
        } catch (IOException notInTime) {
            if (Postmaster.of(directory).isEmpty()) {
                throw notInTime;
            }
            LOG.warnf("PostgreSQL takes long to start; it tells why in %s", directory.log());
            return null;
        }
    }

    private static void awaitReady(
            DataDirectory directory, int port, ProcessHandle process, ApplicationRole application) throws IOException {
        PGSimpleDataSource database = new PGSimpleDataSource();
        database.setURL(jdbcUrl(port));
        database.setUser(USER);
        database.setPassword(directory.password());
        while (Postmaster.isRunning(process)) {
            try (Connection connection = database.getConnection()) {
                application.ensure(connection);
                return;
            } catch (SQLException e) {
                if (!NOT_YET.contains(e.getSQLState()) || !Pause.millis(POLL_MILLIS)) {
                    throw new IOException(e.getMessage(), e);
                }
            }
        }
        throw new IOException("it ended while it started");
    }

    static String jdbcUrl(int port) {
        return "jdbc:postgresql://" + HOST + ":" + port + "/" + DATABASE;
    }

    private static EmbeddedPostgres.Builder builder(DataDirectory directory, int port) throws IOException {
        String password = directory.password();
        File log = directory.log().toFile();
        return EmbeddedPostgres.builder()
                .setPort(port)
                .setDataDirectory(directory.cluster())
                .setOverrideWorkingDirectory(
                        Files.createDirectories(directory.binaries()).toFile())
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPGStartupWait(START_WAIT)
                .setErrorRedirector(Redirect.appendTo(log))
                .setOutputRedirector(Redirect.appendTo(log))
                .setConnectConfig("password", password)
                // Not only locale: these become options of initdb. They replace zonky's trust in whoever connects.
                .setLocaleConfig("auth", "scram-sha-256")
                .setLocaleConfig("pwfile", directory.passwordFile().toString())
                .setLocaleConfig("locale", "C.UTF-8")
                .setLocaleConfig("encoding", "UTF8")
                // Reachable from this machine only, and not by a socket in a directory that all users share.
                .setServerConfig("listen_addresses", HOST)
                .setServerConfig("unix_socket_directories", "")
                // zonky's defaults lose acknowledged data when the machine stops.
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("shared_buffers", "256MB")
                .setServerConfig("max_connections", "60")
                // Refused statements are the service's matter and may hold personal data.
                .setServerConfig("log_min_messages", "log")
                .setServerConfig("log_checkpoints", "off");
    }
}
