package be.eenstem.conflict.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TermsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "boete",
                "werkbaar werk",
                "burn-out",
                "l'amende",
                "l’amende",
                "Überlastung",
                "cafe\u0301",
                "штраф",
                "高温",
                "2027",
                "'t is"
            })
    void wordsOfAnyScriptAreTerms(String term) {
        assertThat(Terms.isTerm(term)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "-",
                "' -",
                ".*",
                "boete.*",
                "(a+)+",
                "boete|sanctie",
                "[a-z]",
                "^boete$",
                "boete?",
                "\\d",
                "boete\tsanctie",
                "boete\n",
                "boete\u00a0sanctie",
                "boete!",
                "50%",
                "a_b",
                "\u0301"
            })
    void patternsAndWhatHoldsNoWordAreNot(String term) {
        assertThat(Terms.isTerm(term)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"boete, BOETE", "Geënt, geent", "cafe\u0301, café", "' werkbaar  werk ', Werkbaar werk", "İZMİR, izmir"
    })
    void caseAccentsAndSpacesMakeNoDifference(String one, String other) {
        assertThat(Terms.folded(one)).isEqualTo(Terms.folded(other));
    }

    @Test
    void lettersAndHyphensDo() {
        assertThat(Terms.folded("burn-out")).isNotEqualTo(Terms.folded("burnout"));
        assertThat(Terms.folded("boete")).isNotEqualTo(Terms.folded("boetes"));
    }

    @Test
    void aLongTextIsReadInOneGo() {
        String letters = "a-".repeat(500_000) + ".";
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(2), () -> assertThat(Terms.isTerm(letters)).isFalse());
    }
}
