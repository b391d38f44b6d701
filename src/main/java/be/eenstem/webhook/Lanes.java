package be.eenstem.webhook;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/** How many calls are under way, and to which hosts. */
final class Lanes {

    private final int most;
    private final Map<String, Integer> running = new HashMap<>();
    private int taken;
    private long left;

    Lanes(int most) {
        this.most = most;
    }

    synchronized int free() {
        return most - taken;
    }

    /** By host; those without any are not there. */
    synchronized Map<String, Integer> running() {
        return Map.copyOf(running);
    }

    synchronized void enter(String host) {
        taken++;
        running.merge(host, 1, Integer::sum);
    }

    synchronized void leave(String host) {
        taken--;
        left++;
        running.computeIfPresent(host, (name, calls) -> calls == 1 ? null : calls - 1);
        notifyAll();
    }

    /** How many have ended so far. */
    synchronized long ended() {
        return left;
    }

    /**
     * Waits until one more has ended than the caller knew of.
     *
     * @return whether there is anything to look at again: one has ended, or others go on
     */
    synchronized boolean awaitEnd(long known, Duration patience) throws InterruptedException {
        if (left == known && taken > 0) {
            wait(patience.toMillis());
        }
        return left > known || taken > 0;
    }
}
