package be.eenstem.conflict.bruteforce;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjusters;
import java.util.Set;

/** The ten public holidays of Belgium and the Flemish one. */
final class PublicHolidays {

    private static final Set<MonthDay> FIXED = Set.of(
            MonthDay.of(1, 1),
            MonthDay.of(5, 1),
            MonthDay.of(7, 11),
            MonthDay.of(7, 21),
            MonthDay.of(8, 15),
            MonthDay.of(11, 1),
            MonthDay.of(11, 11),
            MonthDay.of(12, 25));

    private PublicHolidays() {}

    static boolean isHoliday(LocalDate day) {
        LocalDate easter = easter(day.getYear());
        LocalDate easterMonday = easter.plusDays(1);
        LocalDate ascension = easter.plusDays(39);
        LocalDate whitMonday = easter.plusDays(50);
        return FIXED.contains(MonthDay.from(day))
                || Set.of(easterMonday, ascension, whitMonday).contains(day);
    }

    /** The Sunday after the first full moon of the church from 21 March on; the moon by the epact, for 1900 to 2199. */
    static LocalDate easter(int year) {
        int golden = year % 19;
        int moon = (19 * golden + 24) % 30;
        // the church lets no such moon fall on 19 April, nor on 18 April twice within one cycle
        if (moon == 29 || (moon == 28 && golden > 10)) {
            moon--;
        }
        LocalDate fullMoon = LocalDate.of(year, 3, 21).plusDays(moon);
        return fullMoon.with(TemporalAdjusters.next(DayOfWeek.SUNDAY));
    }
}
