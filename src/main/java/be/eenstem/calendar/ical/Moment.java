package be.eenstem.calendar.ical;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A day or a moment as a calendar writes it.
 *
 * @param zone as it is named there; {@link #UTC}, or null for wherever one is
 */
record Moment(LocalDate day, LocalTime time, String zone) {

    static final String UTC = "Z";

    private static final int LAST_SECOND = 59;
    private static final Pattern SHAPE = Pattern.compile(
            "(\\d{4})(\\d\\d)(\\d\\d)(?:T(\\d\\d)(\\d\\d)(\\d\\d)?(Z)?)?(?:/.*)?", Pattern.CASE_INSENSITIVE);

    /** Null where it is neither; of a period, its start. */
    static Moment of(String text, String zone) {
        Matcher parts = SHAPE.matcher(text.strip());
        if (!parts.matches()) {
            return null;
        }
        try {
            LocalDate day = LocalDate.of(number(parts, 1), number(parts, 2), number(parts, 3));
            if (parts.group(4) == null) {
                return new Moment(day, null, null);
            }
            // A second may be a leap one.
            int second = parts.group(6) == null ? 0 : Math.min(number(parts, 6), LAST_SECOND);
            LocalTime time = LocalTime.of(number(parts, 4), number(parts, 5), second);
            return new Moment(day, time, parts.group(7) == null ? zone : UTC);
        } catch (DateTimeException e) {
            return null;
        }
    }

    boolean isDay() {
        return time == null;
    }

    boolean isFloating() {
        return time != null && zone == null;
    }

    LocalDateTime local() {
        return isDay() ? day.atStartOfDay() : day.atTime(time);
    }

    private static int number(Matcher parts, int group) {
        return Integer.parseInt(parts.group(group));
    }
}
