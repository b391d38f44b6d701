package be.eenstem.platform.http;

/** How often something happened in the last minute, whenever that minute began. Times are seconds of a clock that only goes on. */
final class SlidingMinute {

    /** One more than a minute has: of the oldest only a part lies within the last sixty seconds. */
    private static final int SLOTS = 61;

    private final int[] counts = new int[SLOTS];
    private long latest;
    private int sum;

    /** Counts one, unless it would be over the limit. */
    synchronized boolean take(int limit, long now) {
        advance(now);
        if (sum >= limit) {
            return false;
        }
        add();
        return true;
    }

    /** Counts one, whatever the limit, and tells how many there are now. */
    synchronized int add(long now) {
        advance(now);
        add();
        return sum;
    }

    private void add() {
        counts[slot(latest)]++;
        sum++;
    }

    /** In how many seconds there is room for one more; 0 where there is now. */
    synchronized long secondsToWait(int limit, long now) {
        advance(now);
        int left = sum;
        long second = latest - SLOTS;
        while (left >= limit && second < latest) {
            second++;
            left -= counts[slot(second)];
        }
        return second + SLOTS - latest;
    }

    private void advance(long now) {
        if (now - latest > SLOTS) {
            latest = now - SLOTS;
        }
        while (latest < now) {
            latest++;
            sum -= counts[slot(latest)];
            counts[slot(latest)] = 0;
        }
    }

    private static int slot(long second) {
        return (int) Math.floorMod(second, (long) SLOTS);
    }
}
