package be.eenstem.webhook;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/** How many calls are under way, to which hosts and for which organizations. */
final class Lanes {

    private final int most;
    private final Map<String, Integer> byHost = new HashMap<>();
    private final Map<String, Integer> byOrganization = new HashMap<>();
    private int taken;
    private long left;

    Lanes(int most) {
        this.most = most;
    }

    synchronized int free() {
        return most - taken;
    }

    synchronized Running running() {
        return new Running(Map.copyOf(byHost), Map.copyOf(byOrganization));
    }

    synchronized void enter(String host, String organization) {
        taken++;
        byHost.merge(host, 1, Integer::sum);
        byOrganization.merge(organization, 1, Integer::sum);
    }

    synchronized void leave(String host, String organization) {
        taken--;
        left++;
        takeOne(byHost, host);
        takeOne(byOrganization, organization);
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

    private static void takeOne(Map<String, Integer> calls, String whose) {
        calls.computeIfPresent(whose, (name, number) -> number == 1 ? null : number - 1);
    }
}
