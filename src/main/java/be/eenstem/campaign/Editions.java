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

    /**
     * Week 53 becomes week 52 in a year without one. The first and last days of a year can belong to a week of its neighbour:
     * where the same week leads out of the year, it is the nearest that starts in it.
     */
    static DateSpan inSameWeek(DateSpan period, int year) {
        LocalDate first = period.start();
        int weekYear = first.get(IsoFields.WEEK_BASED_YEAR) + year - first.getYear();
        LocalDate inYear = LocalDate.of(weekYear, 7, 1);
        long weeks = inYear.range(IsoFields.WEEK_OF_WEEK_BASED_YEAR).getMaximum();
        LocalDate start = inYear.with(
                        IsoFields.WEEK_OF_WEEK_BASED_YEAR,
                        Math.min(first.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR), weeks))
                .with(first.getDayOfWeek());
        return lasting(period, start.plusWeeks(Integer.signum(year - start.getYear())));
    }

    private static DateSpan lasting(DateSpan period, LocalDate start) {
        return new DateSpan(start, start.plusDays(period.days() - 1));
    }
}
