package be.eenstem.campaign;

import be.eenstem.kernel.DateSpan;
import java.time.LocalDate;
import java.time.temporal.IsoFields;

/** When the edition of another year takes place: it lasts as long as the first. */
final class Editions {

    private Editions() {}

    static DateSpan onSameDate(DateSpan period, int year) {
        return lasting(
                period, period.start().plusYears(year - (long) period.start().getYear()));
    }

    /** Week 53 becomes week 52 in a year without one. */
    static DateSpan inSameWeek(DateSpan period, int year) {
        LocalDate first = period.start();
        int week = first.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
        LocalDate inYear = LocalDate.of(year, 7, 1);
        long weeks = inYear.range(IsoFields.WEEK_OF_WEEK_BASED_YEAR).getMaximum();
        LocalDate start = inYear.with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, Math.min(week, weeks))
                .with(first.getDayOfWeek());
        return lasting(period, start);
    }

    private static DateSpan lasting(DateSpan period, LocalDate start) {
        return new DateSpan(start, start.plusDays(period.days() - 1));
    }
}
