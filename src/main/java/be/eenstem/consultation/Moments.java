package be.eenstem.consultation;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;

/** The days of a year on which something comes back. */
final class Moments {

    /** How long after its day a moment that was missed is made up for. */
    private static final int GRACE_DAYS = 7;

    private Moments() {}

    /**
     * The days up to today, of the last week, on which a moment fell.
     *
     * @param moments as 01-15
     * @param since the first day that counts
     */
    static List<LocalDate> due(List<String> moments, LocalDate since, LocalDate today) {
        return today.minusDays(GRACE_DAYS)
                .datesUntil(today.plusDays(1))
                .filter(day -> !day.isBefore(since))
                .filter(day -> moments.stream().anyMatch(moment -> falls(moment, day)))
                .toList();
    }

    private static boolean falls(String moment, LocalDate day) {
        return MonthDay.parse("--" + moment).atYear(day.getYear()).equals(day);
    }
}
