package be.eenstem.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class WordingTest {

    @Test
    void fillsFieldsOnceAndOnlyOnce() {
        Map<String, String> values = Map.of("title", "Til {lead} $1 \\ slim", "lead", "Constructiv");

        assertThat(Wording.filled("{title} van {lead}", values)).isEqualTo("Til {lead} $1 \\ slim van Constructiv");
    }

    @Test
    void namesTheFieldsThatNothingStandsFor() {
        assertThat(Wording.unknown("{title} {tittle} {} {Day} {title.size} {tittle}"))
                .containsExactly("tittle", "", "Day", "title.size");
        assertThat(Wording.unknown("geen { accolades } van ons, } en {")).containsExactly(" accolades ");
    }

    @Test
    void aTitleAddsNoHeader() {
        assertThat(Wording.line("Start: {title}", Map.of("title", "Slim\r\nBcc: all@example.org\u2028x\u0000")))
                .isEqualTo("Start: Slim Bcc: all@example.org x");
    }
}
