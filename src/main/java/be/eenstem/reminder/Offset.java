package be.eenstem.reminder;

import be.eenstem.calendar.WorkingDays;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeParseException;

/**
 * How long before or after a day something is.
 *
 * @param time as ISO 8601 has it, with a sign: -P90D, P2W, -P3M
 * @param workingDays whether its days are working days; where it has none, that day or the last working day before it
 */
record Offset(Period time, boolean workingDays) {

    /** A day further off is outside of what campaigns are planned in. */
    static final int MOST_DAYS = 1100;

    /** As many working days take not more: two days of a weekend in seven, and the holidays. */
    static final int MOST_CALENDAR_DAYS = MOST_DAYS * 8 / 5;

    private static final int DAYS_A_MONTH = 31;

    static Offset of(String time, boolean workingDays) {
        return new Offset(Period.parse(time), workingDays);
    }

    /** Whether a text is an offset of at most {@link #MOST_DAYS} days. */
    static boolean isOne(String text) {
        try {
            Period time = Period.parse(text);
            return Math.abs(time.toTotalMonths()) * DAYS_A_MONTH + Math.abs((long) time.getDays()) <= MOST_DAYS;
        } catch (DateTimeParseException | ArithmeticException notOne) {
            return false;
        }
    }

    /** Whether a text has days only, as working days are counted. */
    static boolean isInDays(String text) {
        return Period.parse(text).toTotalMonths() == 0;
    }

    LocalDate from(LocalDate day, WorkingDays calendar) {
        return workingDays ? calendar.plus(day, time.getDays()) : day.plus(time);
    }
}
