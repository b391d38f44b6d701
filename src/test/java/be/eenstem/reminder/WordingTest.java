package be.eenstem.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordingTest {

    @Test
    void fillsFieldsOnceAndOnlyOnce() {
        Map<String, String> values = Map.of("title", "Til {lead} $1 \\ slim", "lead", "Constructiv");

        assertThat(Wording.filled("{title} van {lead}", values)).isEqualTo("Til {lead} $1 \\ slim van Constructiv");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{tittle}", "{}", "{Day}", "{title.size}", "geen { accolades } van ons"})
    void knowsWhatIsNoField(String text) {
        assertThat(Wording.isKnown(text)).isFalse();
    }

    @Test
    void aCampaignHasALeadAndAnythingElseAPlan() {
        assertThat(Wording.isKnown("{title} van {lead}, } en {", "campaign")).isTrue();
        assertThat(Wording.isKnown("{lead}", "consultation")).isFalse();
        assertThat(Wording.isKnown("{plan}", "condition")).isTrue();
        assertThat(Wording.isKnown("{plan}", "campaign")).isFalse();
    }

    @Test
    void aSubjectIsCutWhereItIsTooLong() {
        assertThat(Wording.cut("\ud83d\ude00".repeat(251)))
                .endsWith("…")
                .satisfies(line ->
                        assertThat(line.codePointCount(0, line.length())).isEqualTo(250));
    }

    @Test
    void aTitleAddsNoHeader() {
        assertThat(Wording.line("Start: {title}", Map.of("title", "Slim\r\nBcc: all@example.org\u2028x\u0000")))
                .isEqualTo("Start: Slim Bcc: all@example.org x");
    }
}
