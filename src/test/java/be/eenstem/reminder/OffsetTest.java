package be.eenstem.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import be.eenstem.TestDatabase;
import be.eenstem.calendar.WorkingDays;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Days counted over weekends, holidays, the turn of the year, a leap day and the change of the clocks. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class OffsetTest {

    @Inject
    WorkingDays workingDays;

    @ParameterizedTest
    @CsvSource({
        // plain days
        "2027-05-03, -P90D, false, 2027-02-02",
        "2027-05-03, P2W, false, 2027-05-17",
        "2027-05-31, -P3M, false, 2027-02-28",
        // a leap day, and the year without one
        "2028-05-31, -P3M, false, 2028-02-29",
        "2028-03-01, -P1D, false, 2028-02-29",
        "2027-03-01, -P1D, false, 2027-02-28",
        "2028-02-29, P12M, false, 2029-02-28",
        // the clocks change: a day is a day
        "2027-03-29, -P1D, false, 2027-03-28",
        "2027-11-01, -P1D, false, 2027-10-31",
        // the turn of the year
        "2027-01-04, -P1D, true, 2026-12-31",
        "2026-12-31, P1D, true, 2027-01-04",
        // a weekend
        "2027-05-10, -P1D, true, 2027-05-07",
        "2027-05-08, -P0D, true, 2027-05-07",
        "2027-05-08, P1D, true, 2027-05-10",
        // Easter Monday, 29 March 2027
        "2027-03-30, -P1D, true, 2027-03-26",
        // Ascension, 6 May 2027, and the bridge after it is worked
        "2027-05-07, -P1D, true, 2027-05-05",
        // 11 and 21 July 2028, a Tuesday and a Friday
        "2028-07-12, -P1D, true, 2028-07-10",
        "2028-07-24, -P1D, true, 2028-07-20",
        "2028-07-11, P0D, true, 2028-07-10",
        // Christmas on a Friday, and 1 November on a Sunday, 2026
        "2026-12-28, -P1D, true, 2026-12-24",
        "2026-11-02, -P1D, true, 2026-10-30",
    })
    void isFromADay(LocalDate day, String time, boolean working, LocalDate expected) {
        assertThat(Offset.of(time, working).from(day, workingDays)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-P90D", "P0D", "P2W", "-P3M", "P1M2D", "P-10D", "-P1100D"})
    void readsWhatIso8601Has(String text) {
        assertThat(Offset.isOne(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"90", "", "P", "PT3H", "-P1101D", "P4Y", "P99999999999D", "P2147483647M"})
    void refusesWhatIsNoneOrTooFar(String text) {
        assertThat(Offset.isOne(text)).isFalse();
    }
}
