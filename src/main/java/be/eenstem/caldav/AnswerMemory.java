package be.eenstem.caldav;

import be.eenstem.platform.http.Shares;
import be.eenstem.platform.problem.ProblemException;
import io.quarkus.runtime.configuration.MemorySize;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Function;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The memory of answers under way: of those being made and of those that their askers have not read yet. Nobody takes more than
 * half of it, however small the questions are that long answers are asked with.
 */
@ApplicationScoped
class AnswerMemory {

    /** In bytes; 5,000 events with their content are 10 MB. */
    static final int LONGEST = 16 * 1024 * 1024;

    private static final int SHARES = 2;

    private final Shares shares;

    AnswerMemory(@ConfigProperty(name = "eenstem.caldav.memory", defaultValue = "64M") MemorySize all) {
        this.shares = new Shares(all.asLongValue(), Math.max(LONGEST, all.asLongValue() / SHARES));
    }

    /**
     * Makes an answer, which gives back its memory when it is sent; one that fails does so at once.
     *
     * @param who shares what one may take
     */
    DavAnswer make(String who, Function<Room, DavAnswer> making) {
        Taken room = new Taken(who);
        try {
            return making.apply(room).thenRunning(room::giveBack);
        } catch (RuntimeException | Error failed) {
            room.giveBack();
            throw failed;
        }
    }

    /** In bytes. */
    long taken() {
        return shares.taken();
    }

    /** Where an answer is made. */
    @FunctionalInterface
    interface Room {

        /** Has room for anything: for what is small whatever was asked. */
        Room ANY = bytes -> {};

        /** Fails with 403 where the answer becomes longer than anybody reads, with 503 where there is no memory left for it. */
        void take(int bytes);
    }

    private final class Taken implements Room {

        private final String who;
        private long taken;

        private Taken(String who) {
            this.who = who;
        }

        @Override
        public synchronized void take(int bytes) {
            if (taken + bytes > LONGEST) {
                throw DavException.forbidden(Names.TOO_MANY);
            }
            if (!shares.take(who, bytes)) {
                throw ProblemException.unavailable();
            }
            taken += bytes;
        }

        private synchronized void giveBack() {
            shares.giveBack(who, taken);
            taken = 0;
        }
    }
}
