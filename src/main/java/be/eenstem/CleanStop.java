package be.eenstem;

import be.eenstem.platform.database.EmbeddedDatabase;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Keeps the process alive, once it is told to stop, until first the service and then its database have stopped. */
final class CleanStop implements AutoCloseable {

    private static final long PATIENCE_SECONDS = 20;

    private final EmbeddedDatabase database;
    private final CountDownLatch stopped = new CountDownLatch(1);

    /** Of the process, which stops only once. */
    private static volatile boolean underWay;

    private CleanStop(EmbeddedDatabase database) {
        this.database = database;
    }

    static CleanStop of(EmbeddedDatabase database) {
        CleanStop stop = new CleanStop(database);
        Runtime.getRuntime().addShutdownHook(new Thread(stop::await, "clean-stop"));
        return stop;
    }

    /** Whether this process was told to stop; failures to start no longer matter then. */
    static boolean isUnderWay() {
        return underWay;
    }

    /** The service has stopped; now the database can. */
    @Override
    public void close() {
        database.close();
        stopped.countDown();
    }

    private void await() {
        underWay = true;
        database.expectStop();
        try {
            if (!stopped.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                database.close();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
