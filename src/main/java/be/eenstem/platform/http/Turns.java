package be.eenstem.platform.http;

import be.eenstem.platform.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Lets nobody hold all threads and connections to the database: not by many requests at once, and not by changes that wait for
 * each other or for a long one. Some connections are always left to those who read.
 */
@ApplicationScoped
class Turns {

    private final int atOnce;
    private final int changesAtOnce;
    private final Duration patience;
    private final Semaphore changes;
    private final ConcurrentHashMap<String, Party> parties = new ConcurrentHashMap<>();

    @Inject
    Turns(
            Limits limits,
            @ConfigProperty(name = "quarkus.datasource.jdbc.max-size") int connections,
            @ConfigProperty(name = "quarkus.datasource.jdbc.acquisition-timeout") Duration patience) {
        this(limits.atOnce(), limits.changesAtOnce(), connections, patience);
    }

    Turns(int atOnce, int changesAtOnce, int connections, Duration patience) {
        this.atOnce = atOnce;
        this.changesAtOnce = changesAtOnce;
        this.patience = patience;
        this.changes = new Semaphore(Math.max(1, connections - connections * 2 / 5), true);
    }

    /** Those who share their turns, while a request of them is under way. */
    private final class Party {

        private final Semaphore changes = new Semaphore(changesAtOnce, true);
        private int underWay;
    }

    /** What a request holds until it gives it back. */
    interface Turn {

        void end();
    }

    /** Fails with 429 where too much of the same party is under way. */
    Turn toRead(String who) {
        enter(who);
        return () -> leave(who);
    }

    /** Waits for a turn; fails with 429 where too much of the same party is under way, with 503 where the turn does not come. */
    Turn toChange(String who) {
        Party party = enter(who);
        long until = System.nanoTime() + patience.toNanos();
        boolean own = false;
        try {
            own = comes(party.changes, until);
            if (own && comes(changes, until)) {
                return () -> leave(who, party);
            }
            throw ProblemException.unavailable();
        } catch (ProblemException refused) {
            if (own) {
                party.changes.release();
            }
            leave(who);
            throw refused;
        }
    }

    /** How many parties have something under way. */
    int size() {
        return parties.size();
    }

    private Party enter(String who) {
        return parties.compute(who, (key, known) -> {
            Party party = known == null ? new Party() : known;
            if (party.underWay >= atOnce) {
                throw RateLimit.tooMany(1);
            }
            party.underWay++;
            return party;
        });
    }

    private void leave(String who, Party party) {
        changes.release();
        party.changes.release();
        leave(who);
    }

    private void leave(String who) {
        parties.computeIfPresent(who, (key, party) -> --party.underWay == 0 ? null : party);
    }

    private static boolean comes(Semaphore turns, long until) {
        try {
            return turns.tryAcquire(until - System.nanoTime(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
