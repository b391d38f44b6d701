package be.eenstem.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/** Monday to Friday, without public holidays and 11 July. */
@ApplicationScoped
public class WorkingDays {

    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private final HolidayService holidays;

    WorkingDays(HolidayService holidays) {
        this.holidays = holidays;
    }

    public boolean isOne(LocalDate day) {
        return !WEEKEND.contains(day.getDayOfWeek()) && !holidays.isHoliday(day);
    }

    /** The day itself, or the last working day before it. */
    public LocalDate onOrBefore(LocalDate day) {
        LocalDate found = day;
        while (!isOne(found)) {
            found = found.minusDays(1);
        }
        return found;
    }

    /** So many working days later, or where the number is negative, earlier; with 0 as {@link #onOrBefore}. */
    public LocalDate plus(LocalDate day, int number) {
        if (number == 0) {
            return onOrBefore(day);
        }
        int step = Integer.signum(number);
        LocalDate found = day;
        for (int left = Math.abs(number); left > 0; ) {
            found = found.plusDays(step);
            left -= isOne(found) ? 1 : 0;
        }
        return found;
    }
}
