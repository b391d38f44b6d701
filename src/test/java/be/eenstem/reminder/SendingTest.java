package be.eenstem.reminder;

import static be.eenstem.Api.as;
import static be.eenstem.Api.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import be.eenstem.MailServer;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.mail.internet.MimeMessage;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is due goes out, once, in one mail a contact and day. */
@QuarkusTest
@TestProfile(MailServer.Profile.class)
class SendingTest {

    private static final LocalDate START = LocalDate.of(2029, 3, 5);
    private static final LocalDate END = START.plusDays(11);
    private static final String CONTACT = "campagnes@voka.example";
    private static final String CARRIED = "\"carriers\": [\"voka\"]";

    @Inject
    ReminderSchedule schedule;

    @Inject
    DataSource database;

    @BeforeEach
    void list() throws SQLException {
        Calendar.startOver(database);
        Calendar.on(START.minusDays(100));
        Calendar.contacts("voka", CONTACT);
    }

    @AfterEach
    void comeBack() {
        Calendar.contacts("voka");
        Calendar.comeBack();
    }

    @Test
    void aMailSaysWhatIsDueAndHowToEndIt() {
        Calendar.confirmed("Kan <b>mee</b> & \\u000d\\u000aBcc: iemand@elders.example", "acerta", START, END, CARRIED);
        MimeMessage mail = on(START.minusDays(5)).get(0);
        assertThat(MailServer.subject(mail)).contains("Kan <b>mee</b> &").contains("Bcc: iemand");
        assertThat(MailServer.header(mail, "Bcc")).isNull();
        assertThat(MailServer.whole(mail)).contains("Kan &lt;b&gt;mee&lt;/b&gt; &amp;");
        assertThat(MailServer.header(mail, "List-Unsubscribe-Post")).isEqualTo("List-Unsubscribe=One-Click");
        assertThat(MailServer.header(mail, "Auto-Submitted")).isEqualTo("auto-generated");
        assertThat(MailServer.text(mail)).contains("U krijgt dit bericht op " + CONTACT + " als contact van Voka.");
    }

    @Test
    void oneClickEndsTheMailsAndTheRestIsInTheInbox() {
        String first = Calendar.confirmed("Eerst per mail", "acerta", START, END, CARRIED);
        MimeMessage mail = on(START.minusDays(5)).get(0);
        String address = MailServer.header(mail, "List-Unsubscribe")
                .replaceFirst("<https://kalender.eenstem.example(.*)>", "$1");
        RestAssured.get(address).then().statusCode(200).body(containsString("<form method=\"post\">"));
        as("coordinator").get("/v1/contactSettings?organization=voka").then().body("items[0].channel", is((String)
                null));
        RestAssured.given()
                .contentType("application/x-www-form-urlencoded")
                .body("List-Unsubscribe=One-Click")
                .post(address)
                .then()
                .statusCode(200);
        Calendar.on(START.plusDays(20));
        String second = Calendar.confirmed("Dan in de inbox", "acerta", START.plusDays(56), END.plusDays(56), CARRIED);
        assertThat(on(START.plusDays(56).minusDays(5))).isEmpty();
        as("partner-voka")
                .header("Accept-Language", "fr")
                .get("/v1/inbox?status=unread")
                .then()
                .statusCode(200)
                .body("items[0].subject", is("Lancement le 30 avril 2029 : Dan in de inbox"))
                .body("items[0].status", is("unread"));
        String message = as("partner-voka").get("/v1/inbox").path("items[0].href");
        json("officer-voka", "{\"status\": \"read\"}")
                .put(message + "/status")
                .then()
                .statusCode(200)
                .body("status", is("read"));
        as("officer-unizo").get(message).then().statusCode(404);
        reminders(first).body("items.status", contains("sent")).body("items.channel", contains("email"));
        reminders(second).body("items.channel", not(contains("email")));
        Calendar.change(second, "{\"visibility\": \"embargoed\", \"carriers\": []}");
        as("partner-voka").get(message).then().statusCode(404);
    }

    @Test
    void whatAServerRefusesForGoodIsParkedWithItsReason() {
        Calendar.contacts("voka", "niemand@" + "x".repeat(60) + ".example", CONTACT);
        String campaign = Calendar.confirmed("Wie is daar", "acerta", START, END, CARRIED);
        assertThat(on(START.minusDays(5))).hasSizeBetween(1, 2);
        reminders(campaign).body("items.status", contains("sent"));
    }

    @Test
    void aServerThatIsDownLosesNothing() {
        String campaign = Calendar.confirmed("Even niets", "acerta", START, END, CARRIED);
        int port = MailServer.down();
        send(START.minusDays(5));
        reminders(campaign).body("items.status", contains("due"));
        String reminder =
                as("coordinator").get("/v1/reminders?campaign=" + campaign).path("items[0].href");
        as("coordinator")
                .get(reminder)
                .then()
                .body("deliveries[0].failures", hasSize(1))
                .body("deliveries[0].status", is("waiting"));
        json("coordinator", "{\"status\": \"due\"}")
                .put(reminder + "/status")
                .then()
                .statusCode(409);
        MailServer.up(port);
        Calendar.at(START.minusDays(5), LocalTime.of(12, 0));
        schedule.send();
        Calendar.at(START.minusDays(5), LocalTime.of(14, 0));
        schedule.send();
        assertThat(MailServer.received()).hasSize(1);
        as("partner-voka")
                .get(reminder)
                .then()
                .body("status", is("sent"))
                .body("deliveries[0].attempts", greaterThanOrEqualTo(2))
                .body("deliveries[0].email", is(CONTACT));
        as("officer-unizo").get(reminder).then().statusCode(404);
    }

    @Test
    void whatFailsForADayIsParkedAndCanBeTriedAgainByHand() {
        String campaign = Calendar.confirmed("Een dag lang niets", "acerta", START, END, CARRIED);
        int port = MailServer.down();
        send(START.minusDays(5));
        send(START.minusDays(4));
        reminders(campaign).body("items.status", contains("failed"));
        MailServer.up(port);
        send(START.minusDays(3));
        assertThat(MailServer.received()).isEmpty();
        String reminder =
                as("coordinator").get("/v1/reminders?campaign=" + campaign).path("items[0].href");
        json("officer-acerta", "{\"status\": \"due\"}")
                .put(reminder + "/status")
                .then()
                .statusCode(403);
        json("coordinator", "{\"status\": \"due\"}")
                .put(reminder + "/status")
                .then()
                .statusCode(200);
        schedule.send();
        assertThat(MailServer.received()).hasSize(1);
        reminders(campaign).body("items.status", contains("sent"));
    }

    @Test
    void whatChangesBeforeItGoesIsWithdrawn() {
        String campaign = Calendar.confirmed("Toch maar niet", "acerta", START, END, CARRIED);
        Calendar.at(START.minusDays(5), LocalTime.of(0, 30));
        schedule.writeDue();
        reminders(campaign).body("items.status", contains("due"));
        Calendar.move(campaign, "cancelled");
        reminders(campaign).body("items.status", contains("withdrawn"));
        assertThat(on(START.minusDays(5))).isEmpty();
    }

    @Test
    void aCorrectionSaysTheSameToWhoeverGetsItLater() {
        Calendar.contacts("voka", CONTACT, "donderdag@voka.example");
        Calendar.setting("donderdag@voka.example", "{\"quietDays\": [\"thursday\"]}");
        String campaign = Calendar.confirmed("Schuift op", "acerta", START, END, CARRIED);
        assertThat(on(START.minusDays(5))).hasSize(2);
        Calendar.at(START.minusDays(4), LocalTime.of(6, 0));
        Calendar.change(campaign, "{\"period\": {\"start\": \"2029-03-12\", \"end\": \"2029-03-16\"}}");
        Calendar.move(campaign, "confirmed");
        for (LocalDate day : List.of(START.minusDays(4), START.minusDays(3))) {
            List<MimeMessage> mails = on(day);
            assertThat(mails).hasSize(1);
            assertThat(MailServer.text(mails.get(0))).contains("Start: 12 maart 2029 (was 5 maart 2029)");
        }
    }

    @Test
    void whoIsToldOfTheStartCanPutItInACalendarProgram() {
        String campaign = Calendar.confirmed("In uw agenda", "acerta", START, END, CARRIED);
        assertThat(MailServer.attached(on(START.minusDays(28)).get(0))).isNull();
        String event = MailServer.attached(on(START.minusDays(5)).get(0));
        assertThat(event)
                .contains("METHOD:PUBLISH", "UID:" + campaign, "DTSTART;VALUE=DATE:20290305", "STATUS:CONFIRMED");
        Calendar.on(START.minusDays(4));
        Calendar.move(campaign, "cancelled");
        assertThat(MailServer.attached(on(START.minusDays(4)).get(0))).contains("STATUS:CANCELLED");
    }

    @Test
    void whatIsOldIsForgotten() {
        String campaign = Calendar.confirmed("Lang geleden", "acerta", START, END, CARRIED);
        assertThat(on(START.minusDays(5))).hasSize(1);
        send(START.plusYears(2).minusDays(6));
        reminders(campaign).body("items", hasSize(greaterThan(0)));
        send(END.plusYears(3));
        reminders(campaign).body("items", empty());
    }

    @Test
    void whoWasToldUnderNoEmbargoHearsNothingWhileItLasts() {
        String campaign = Calendar.confirmed("Wordt stil", "acerta", START, END, CARRIED);
        assertThat(on(START.minusDays(5))).hasSize(1);
        Calendar.change(campaign, "{\"visibility\": \"embargoed\", \"carriers\": []}");
        Calendar.move(campaign, "cancelled");
        assertThat(on(START.minusDays(4))).isEmpty();
        as("partner-voka").get("/v1/reminders?campaign=" + campaign).then().body("items", empty());
    }

    private static ValidatableResponse reminders(String campaign) {
        return as("coordinator")
                .get("/v1/reminders?organization=voka&campaign=" + campaign)
                .then()
                .statusCode(200);
    }

    private List<MimeMessage> on(LocalDate day) {
        return Calendar.mails(schedule, day);
    }

    /** The days of other tests may have been later ones. */
    private void send(LocalDate day) {
        Calendar.on(day);
        schedule.writeDue();
        schedule.send();
    }
}
