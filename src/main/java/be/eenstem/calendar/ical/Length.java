package be.eenstem.calendar.ical;

import java.time.LocalDateTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How long an event takes: whole days, and seconds besides. */
record Length(long days, long seconds) {

    private static final int WEEK = 7;
    private static final int HOUR = 3600;
    private static final int MINUTE = 60;
    private static final Pattern SHAPE = Pattern.compile(
            "([+-])?P(?=[\\dT])(?:(\\d{1,6})W)?(?:(\\d{1,6})D)?(?:T(?:(\\d{1,6})H)?(?:(\\d{1,6})M)?(?:(\\d{1,6})S)?)?",
            Pattern.CASE_INSENSITIVE);

    /** Null where it is none. */
    static Length of(String text) {
        Matcher parts = SHAPE.matcher(text.strip());
        if (!parts.matches()) {
            return null;
        }
        int sign = "-".equals(parts.group(1)) ? -1 : 1;
        return new Length(
                sign * (number(parts, 2) * WEEK + number(parts, 3)),
                sign * (number(parts, 4) * HOUR + number(parts, 5) * MINUTE + number(parts, 6)));
    }

    LocalDateTime from(LocalDateTime start) {
        return start.plusDays(days).plusSeconds(seconds);
    }

    private static long number(Matcher parts, int group) {
        return parts.group(group) == null ? 0 : Long.parseLong(parts.group(group));
    }
}
