package be.eenstem.platform.database;

import be.eenstem.platform.start.CannotStartException;
import java.io.IOException;
import java.nio.file.Path;
import org.jboss.logging.Logger;

/**
 * A real PostgreSQL server on a directory of its own: started, watched, restarted when it dies, stopped. What it acknowledged
 * is on disk.
 */
public final class EmbeddedDatabase implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(EmbeddedDatabase.class);
    private static final int START_TRIES = 2;
    private static final long WATCH_MILLIS = 200;
    private static final long REVIVE_MILLIS = 2000;
    private static final long LAST_MILLIS = 30_000;

    private final DirectoryLock lock;
    private final DataDirectory directory;
    private final Thread watcher = new Thread(this::watch, "postgres-watch");
    private final ApplicationRole application = ApplicationRole.withNewPassword();
    private volatile PostgresServer server;
    private volatile int port;
    private volatile boolean closing;
    private boolean closed;

    /** A server that is not started yet, on a directory that is this process's own. */
    public EmbeddedDatabase(DirectoryLock lock) {
        this.lock = lock;
        this.directory = lock.directory();
        watcher.setDaemon(true);
    }

    /**
     * Starts a server on a directory, which is made where there is none.
     *
     * @throws DataDirectoryInUseException where another service has the directory
     */
    public static EmbeddedDatabase start(Path directory) {
        EmbeddedDatabase database = new EmbeddedDatabase(DirectoryLock.acquire(directory));
        database.start();
        return database;
    }

    /**
     * Starts the server.
     *
     * @return false where it was told to stop before it was ready
     * @throws CannotStartException with PostgreSQL's own complaint
     */
    public boolean start() {
        prepare();
        for (int attempt = 1; !closing; attempt++) {
            try {
                port = FreePort.find();
                server = PostgresServer.launch(directory, port, application);
                if (!closing) {
                    watcher.start();
                    return true;
                }
            } catch (IOException | IllegalStateException e) {
                if (attempt == START_TRIES) {
                    throw doesNotStart(e);
                }
                LOG.warnf("PostgreSQL did not start (%s), trying again", e.getMessage());
            }
        }
        return false;
    }

    public String jdbcUrl() {
        return PostgresServer.jdbcUrl(port);
    }

    /** As which the service works. */
    public Login application() {
        return application.login();
    }

    /** As which the tables are made and changed. */
    public Login owner() {
        try {
            return new Login(PostgresServer.USER, directory.password());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** From now on a server that ends has not died but was stopped, by us or with us. */
    public void expectStop() {
        closing = true;
    }

    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        expectStop();
        watcher.interrupt();
        try {
            watcher.join(LAST_MILLIS);
            if (server != null) {
                server.close();
            } else {
                Postmaster.clear(directory);
            }
        } catch (IOException e) {
            LOG.warn("PostgreSQL could not be stopped", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            lock.close();
        }
    }

    private void prepare() {
        try {
            directory.requireOwner();
            directory.beginLog();
        } catch (IOException e) {
            throw new CannotStartException("the data directory " + directory.root() + " cannot be used: " + e, e);
        }
    }

    private void watch() {
        while (!closing && Pause.millis(WATCH_MILLIS)) {
            if (!server.isAlive() && !closing) {
                revive();
            }
        }
    }

    /** On the same port, for that is where the connection pool looks for it. */
    private void revive() {
        LOG.error("PostgreSQL has died; starting it again");
        try {
            server = PostgresServer.launch(directory, port, application);
            LOG.info("PostgreSQL is back");
        } catch (IOException | RuntimeException e) {
            if (!closing) {
                LOG.errorf("PostgreSQL did not start (%s), trying again", e.getMessage());
                Pause.millis(REVIVE_MILLIS);
            }
        }
    }

    private CannotStartException doesNotStart(Exception cause) {
        String reason = directory.lastComplaint().orElse(cause.getMessage());
        return new CannotStartException(
                "PostgreSQL does not start: " + reason + " (more in " + directory.log() + ")", cause);
    }
}
