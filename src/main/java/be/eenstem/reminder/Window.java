package be.eenstem.reminder;

import be.eenstem.kernel.DateSpan;
import java.time.LocalDate;

/** Which reminders count, by the day from which one may go out and the last day on which it is of use. */
final class Window {

    private final DateSpan days;
    private final LocalDate today;
    private final LocalDate missedAfter;

    private Window(DateSpan days, LocalDate today, LocalDate missedAfter) {
        this.days = days;
        this.today = today;
        this.missedAfter = missedAfter;
    }

    /** Those that go out on some days, of which none has passed. */
    static Window ahead(DateSpan days, LocalDate today) {
        return new Window(days, today, today);
    }

    /** Those that are to go out by now, and those that were since a day and are of no use any more. */
    static Window due(LocalDate today, LocalDate missedAfter) {
        return new Window(new DateSpan(today, today), today, missedAfter);
    }

    /** Null where it does not count; one that is late goes out today. */
    LocalDate dayOf(LocalDate from, LocalDate usefulUntil) {
        if (usefulUntil.isBefore(today)) {
            return from.isAfter(missedAfter) && !from.isAfter(days.end()) ? from : null;
        }
        LocalDate day = from.isBefore(today) ? today : from;
        return days.contains(day) ? day : null;
    }

    /** Whether one that may go out from a day on, or later, could count. */
    boolean mayTake(LocalDate from, LocalDate usefulUntil) {
        return !from.isAfter(days.end()) && (!usefulUntil.isBefore(today) || usefulUntil.isAfter(missedAfter));
    }
}
