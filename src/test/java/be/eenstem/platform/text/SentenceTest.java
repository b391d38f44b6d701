package be.eenstem.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Plain.",
                "",
                "{0}",
                "{1} before {0}, and {1} again",
                "l''entreprise {0}",
                "a quoted '{0}' and a real {0}",
                "{0}{1}{2}",
                "missing {3}"
            })
    void saysWhatAMessageFormatSays(String pattern) {
        Object[] arguments = {"first", "l'autre {1}", "\uE000"};
        assertThat(new Sentence(pattern, Locale.FRENCH).filled(arguments))
                .isEqualTo(new MessageFormat(pattern, Locale.FRENCH).format(arguments));
    }

    @Test
    void showsNumbersAsTheApiWritesThem() {
        assertThat(new Sentence("{0} of {1}", Locale.FRENCH).filled(50_000, null))
                .isEqualTo("50000 of null");
    }
}
