package be.eenstem.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImportCellsTest {

    @ParameterizedTest
    @CsvSource({
        "2027-05-03, 2027-05-03",
        "03/05/2027, 2027-05-03",
        "3/5/2027, 2027-05-03",
        "' 3/05/2027 ', 2027-05-03",
        "29/02/2028, 2028-02-29",
        "29/02/2027, 29/02/2027",
        "5/31/2027, 5/31/2027",
        "3/5/27, 3/5/27",
        "3-5-2027, 3-5-2027"
    })
    void aDayIsReadInBothFormsAndNothingIsGuessed(String cell, String day) {
        assertThat(ImportCells.day(cell).textValue()).isEqualTo(day);
    }

    @Test
    void anIntegerIsNoFraction() {
        assertThat(ImportCells.integer(" 3 ").intValue()).isEqualTo(3);
        for (String text : new String[] {"1,0", "1.0", "1e0", "99999999999", "x", "\u0663"}) {
            assertThat(ImportCells.integer(text).isTextual()).as(text).isTrue();
        }
    }

    @Test
    void valuesAreStrippedAndEmptyOnesLeftOut() {
        assertThat(ImportCells.split(" a | b c ||\u00A0| ")).containsExactly("a", "b c", "\u00A0");
        assertThat(ImportCells.split("a\\b\\|c\\\\|d\\")).containsExactly("a\\b|c\\", "d\\");
    }
}
