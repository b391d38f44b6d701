package be.eenstem.platform.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScalarsTest {

    @ParameterizedTest
    @ValueSource(strings = {"2027-05-03", "2028-02-29", "9999-12-31"})
    void takesExistingDays(String text) {
        assertThat(Scalars.isDay(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "2027-02-29", "2027-5-3", "03/05/2027", "+12345-01-01", "-0001-01-01", "+999999999-12-31"})
    void refusesWhatIsNoDayOrNoDatabaseHolds(String text) {
        assertThat(Scalars.isDay(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0000-02-29", "0001-01-01", "1582-10-10", "1582-12-31"})
    void keepsNoDayBeforeTheCalendarOfToday(String text) {
        assertThat(Scalars.isDay(text)).isTrue();
        assertThat(Scalars.ofText(text, LocalDate.class).sentence()).isEqualTo("schema.date");
        assertThat(Scalars.ofText("1583-01-01", LocalDate.class).value()).isEqualTo(LocalDate.of(1583, 1, 1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u200B",
                " \u200B\u2060 ",
                "\uFEFF",
                "\u00A0",
                "\u00AD",
                "\u3164",
                "\u2800",
                "\u0301",
                "\uDB40\uDC41"
            })
    void aTextOfInvisibleCharactersOnlyIsNone(String text) {
        assertThat(Scalars.ofText(text, String.class).sentence()).isEqualTo("schema.invisible");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "a\u200B", "e\u0301", "werk\u00ADdruk", "\uD83D\uDC77\u200D\u2640\uFE0F", "\u0645\u0646"
            })
    void invisibleCharactersAmongOthersAreLeftAlone(String text) {
        assertThat(Scalars.ofText(text, String.class).value()).isEqualTo(text);
    }
}
