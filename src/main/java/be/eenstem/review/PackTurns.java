package be.eenstem.review;

import be.eenstem.platform.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Packs are made a few at a time: each of a large plan takes a hundred megabytes. */
@ApplicationScoped
class PackTurns {

    private final Semaphore turns;
    private final Duration patience;

    PackTurns(
            @ConfigProperty(name = "eenstem.pack.at-once", defaultValue = "2") int atOnce,
            @ConfigProperty(name = "eenstem.pack.patience", defaultValue = "20s") Duration patience) {
        this.turns = new Semaphore(atOnce, true);
        this.patience = patience;
    }

    /** Makes something. */
    @FunctionalInterface
    interface Making<T> {
        T make() throws IOException;
    }

    /** Fails with 503 where the turn does not come. */
    <T> T use(Making<T> making) throws IOException {
        if (!comes()) {
            throw ProblemException.unavailable();
        }
        try {
            return making.make();
        } finally {
            turns.release();
        }
    }

    private boolean comes() {
        try {
            return turns.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
