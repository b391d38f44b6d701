package be.eenstem.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HolidayServiceTest {

    private final HolidayService service = new HolidayService();

    @Test
    void aYearHasTheTenPublicHolidaysAnd11July() {
        assertThat(year(2027))
                .extracting(Holiday::date)
                .map(LocalDate::toString)
                .containsExactly(
                        "2027-01-01",
                        "2027-03-29",
                        "2027-05-01",
                        "2027-05-06",
                        "2027-05-17",
                        "2027-07-11",
                        "2027-07-21",
                        "2027-08-15",
                        "2027-11-01",
                        "2027-11-11",
                        "2027-12-25");
    }

    @Test
    void eachHasANameOfItsOwnInEveryLanguage() {
        assertThat(year(2027))
                .extracting(holiday -> holiday.name().nl())
                .doesNotContainNull()
                .doesNotHaveDuplicates();
        assertThat(year(2027))
                .extracting(holiday -> holiday.name().fr())
                .doesNotContainNull()
                .doesNotHaveDuplicates();
        assertThat(year(2027))
                .extracting(holiday -> holiday.name().en())
                .doesNotContainNull()
                .doesNotHaveDuplicates();
    }

    @Test
    void bothAreToldWhereAscensionFallsOnTheFirstOfMay() {
        LocalDate first = LocalDate.of(2008, 5, 1);
        assertThat(service.between(first, first))
                .extracting(holiday -> holiday.name().nl())
                .containsExactly("Dag van de Arbeid", "Onze-Lieve-Heer-Hemelvaart");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2027-07-11", "2028-04-17", "2029-05-21", "2026-12-25"})
    void knowsAHoliday(String day) {
        assertThat(service.isHoliday(LocalDate.parse(day))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2027-03-28", "2027-05-16", "2027-11-02", "2027-11-15", "2027-12-31", "2027-07-12"})
    void knowsNoHolidayWhereTheLawHasNone(String day) {
        assertThat(service.isHoliday(LocalDate.parse(day))).isFalse();
    }

    private List<Holiday> year(int year) {
        return service.between(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }
}
