package be.eenstem.calendar.ical;

import static org.assertj.core.api.Assertions.assertThat;

import be.eenstem.platform.text.Messages;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Whatever is wrong with a calendar has a sentence in each language. */
class ReasonTest {

    @Test
    void everyReasonAndRefusalIsTold() {
        for (String language : new String[] {"nl", "fr", "en"}) {
            Locale locale = Locale.forLanguageTag(language);
            for (Reason reason : Reason.values()) {
                assertThat(Messages.knows(locale, "fellOut." + reason.code())
                                ^ Messages.knows(locale, "noted." + reason.code()))
                        .as(language + " " + reason)
                        .isTrue();
            }
            for (Refusal refusal : Refusal.values()) {
                assertThat(Messages.knows(locale, "refused." + refusal.code()))
                        .as(language + " " + refusal)
                        .isTrue();
            }
        }
    }
}
