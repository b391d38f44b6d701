package be.eenstem.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import be.eenstem.kernel.DateSpan;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditionsTest {

    @ParameterizedTest
    @CsvSource({"2027-05-03, 2028, 2028-05-03", "2028-02-29, 2029, 2029-02-28", "2027-01-01, 2026, 2026-01-01"})
    void theSameDayOfTheMonth(LocalDate first, int year, LocalDate edition) {
        assertThat(Editions.onSameDate(week(first), year)).isEqualTo(week(edition));
    }

    @ParameterizedTest
    @CsvSource({"2027-05-03, 2028, 2028-05-01", "2027-12-30, 2029, 2029-12-27", "2026-12-28, 2027, 2027-12-27"})
    void theSameDayOfTheSameWeek(LocalDate first, int year, LocalDate edition) {
        assertThat(Editions.inSameWeek(week(first), year)).isEqualTo(week(edition));
    }

    /** The first and last days of a year belong to weeks of its neighbours, and there are years of 53 weeks. */
    @ParameterizedTest
    @CsvSource({
        "2027-01-01, 2028, 2028-01-07",
        "2027-01-01, 2026, 2026-01-02",
        "2027-01-04, 2026, 2026-01-05",
        "2024-12-30, 2027, 2027-12-27",
        "2028-01-01, 2027, 2027-01-02"
    })
    void theNearestWeekOfTheYearItselfWhereTheSameIsPartlyInAnother(LocalDate first, int year, LocalDate edition) {
        assertThat(Editions.inSameWeek(week(first), year)).isEqualTo(week(edition));
    }

    @Test
    void everyEditionStartsInItsYearOnTheSameWeekdayNearTheSameDate() {
        for (LocalDate first = LocalDate.of(2020, 1, 1); first.getYear() < 2033; first = first.plusDays(1)) {
            for (int year = 2018; year < 2036; year++) {
                LocalDate start = Editions.inSameWeek(week(first), year).start();
                assertThat(start.getYear()).as("%s in %d", first, year).isEqualTo(year);
                assertThat(start.getDayOfWeek()).isEqualTo(first.getDayOfWeek());
                assertThat(start.getDayOfYear()).isBetween(first.getDayOfYear() - 8, first.getDayOfYear() + 8);
            }
        }
    }

    private static DateSpan week(LocalDate start) {
        return new DateSpan(start, start.plusDays(6));
    }
}
