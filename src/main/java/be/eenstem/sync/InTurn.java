package be.eenstem.sync;

import be.eenstem.platform.http.RateLimit;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.Executor;

/** Has the work of each party done on threads that all share, one after another: nobody takes more than one of these at a time. */
final class InTurn {

    private final Executor threads;
    private final int most;
    private final Map<String, Queue<Runnable>> waiting = new HashMap<>();

    /** @param most how much work of a party may wait while some of it is done */
    InTurn(Executor threads, int most) {
        this.threads = threads;
        this.most = most;
    }

    /** Where the work of a party is done; refuses with 429 what would be too much to wait. */
    Executor of(String who) {
        return work -> add(who, work);
    }

    private void add(String who, Runnable work) {
        synchronized (this) {
            Queue<Runnable> others = waiting.putIfAbsent(who, new ArrayDeque<>());
            if (others != null) {
                if (others.size() == most) {
                    throw RateLimit.tooMany(1);
                }
                others.add(work);
                return;
            }
        }
        begin(who, work);
    }

    private void begin(String who, Runnable work) {
        threads.execute(() -> {
            try {
                work.run();
            } finally {
                goOn(who);
            }
        });
    }

    private void goOn(String who) {
        Runnable next;
        synchronized (this) {
            next = waiting.get(who).poll();
            if (next == null) {
                waiting.remove(who);
            }
        }
        if (next != null) {
            begin(who, next);
        }
    }
}
