package be.eenstem.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExportCellsTest {

    private static final String CHARACTERS = "'''=+-@;,\t\r\n \u00A0ab\uFF1D|\\";

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+32 2", "-5 %", "@sum", " =1", "\uFF1D1", "'=1", "a;=1", "a, -1", "a\n=1", "\t=1"})
    void noFormulaCanBegin(String text) {
        assertThat(ExportCells.guarded(text))
                .isNotEqualTo(text)
                .doesNotContainPattern("(^|[;,\t\r\n])[ \u00A0]*[=+\\-@\uFF1D]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "'t Is tijd", "a=b", "2027-05-03", "werk-gelukkig", "'s morgens; 's avonds"})
    void plainTextStaysAsItIs(String text) {
        assertThat(ExportCells.guarded(text)).isEqualTo(text);
        assertThat(ExportCells.revealed(text)).isEqualTo(text);
    }

    @Test
    void whatIsGuardedIsRevealedAsItWas() {
        Random random = new Random(20270503);
        for (int i = 0; i < 20_000; i++) {
            String text = random.ints(random.nextInt(12), 0, CHARACTERS.length())
                    .mapToObj(place -> CHARACTERS.substring(place, place + 1))
                    .collect(Collectors.joining());
            assertThat(ExportCells.revealed(ExportCells.guarded(text))).isEqualTo(text);
        }
    }

    @Test
    void valuesKeepTheirBarsAndBackslashes() {
        String kept = String.join(ExportCells.BETWEEN_VALUES, "a|b", "c\\", "\\|", "d");
        assertThat(ImportCells.split(ExportCells.joined(kept))).containsExactly("a|b", "c\\", "\\|", "d");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {"1-4 1-4|", "50-249 50-249|"})
    void aSingleSizeIsNoDay(String size, String cell) {
        assertThat(ExportCells.joinedSizes(size)).isEqualTo(cell);
        assertThat(ImportCells.split(cell)).containsExactly(size);
    }
}
