package be.eenstem.calendar;

import java.time.Duration;

/** How often a calendar is read from its address: by the hour or by the day, up to a week. */
final class RefreshInterval {

    static final String SHAPE = "(PT([1-9]|[1-9]\\d|1[0-5]\\d|16[0-8])H|P[1-7]D|P1W)";
    static final String DEFAULT = "P1D";

    private static final Duration FIRST_RETRY = Duration.ofMinutes(15);
    private static final int MOST_DOUBLINGS = 10;

    private RefreshInterval() {}

    static Duration of(String text) {
        return text.equals("P1W") ? Duration.ofDays(7) : Duration.parse(text);
    }

    /** After so many attempts that came to nothing: each time twice as long as before, up to the interval. */
    static Duration after(String text, int failures) {
        Duration interval = of(text);
        if (failures == 0) {
            return interval;
        }
        Duration retry = FIRST_RETRY.multipliedBy(1L << Math.min(failures - 1, MOST_DOUBLINGS));
        return retry.compareTo(interval) < 0 ? retry : interval;
    }
}
