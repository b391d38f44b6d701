package be.eenstem.platform.http;

import java.util.HashMap;
import java.util.Map;

/** Something there is only so much of: nobody takes more than a share of it, and all together no more than there is. */
public final class Shares {

    private final long all;
    private final long each;
    private final Map<String, Long> taken = new HashMap<>();
    private long sum;

    /**
     * @param all how much there is
     * @param each how much of it one may take
     */
    public Shares(long all, long each) {
        this.all = all;
        this.each = each;
    }

    /** Whether there was as much left, for all and for the one who asks. */
    public synchronized boolean take(String who, long amount) {
        long own = taken.getOrDefault(who, 0L) + amount;
        if (own > each || sum + amount > all) {
            return false;
        }
        taken.put(who, own);
        sum += amount;
        return true;
    }

    public synchronized void giveBack(String who, long amount) {
        sum -= amount;
        taken.computeIfPresent(who, (key, own) -> own > amount ? own - amount : null);
    }

    /** How much is taken. */
    public synchronized long taken() {
        return sum;
    }
}
