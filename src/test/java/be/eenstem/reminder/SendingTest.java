package be.eenstem.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import be.eenstem.MailServer;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import jakarta.mail.internet.MimeMessage;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is due goes out, once, in one mail a contact and day. */
@QuarkusTest
@TestProfile(MailServer.Profile.class)
class SendingTest {

    private static final LocalDate START = LocalDate.of(2028, 3, 6);

    @Inject
    ReminderSchedule schedule;

    @AfterEach
    void comeBack() {
        Calendar.comeBack();
    }

    @Test
    void aMailSaysWhatIsDueAndHowToEndIt() {
        Calendar.on(START.minusDays(200));
        Calendar.contacts("voka", "campagnes@voka.example");
        Calendar.confirmed("Samen sterk", "acerta", START, START.plusDays(9), "\"carriers\": [\"voka\"]");
        List<MimeMessage> mails = on(START.minusDays(5));
        for (MimeMessage mail : mails) {
            System.out.println(MailServer.whole(mail));
        }
        assertThat(mails).hasSize(1);
    }

    private List<MimeMessage> on(LocalDate day) {
        Calendar.on(day);
        schedule.send();
        return MailServer.received();
    }
}
