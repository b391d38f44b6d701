package be.eenstem.reminder;

import static be.eenstem.Api.as;
import static be.eenstem.Api.json;
import static be.eenstem.Api.patch;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;

import be.eenstem.MailServer;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever is heard, or has to meet a condition, is reminded too. */
@QuarkusTest
@TestProfile(MailServer.Profile.class)
class RoundsAndConditionsTest {

    /** A Monday. */
    private static final LocalDate DAY = LocalDate.of(2029, 9, 3);

    @Inject
    ReminderSchedule schedule;

    @Inject
    DataSource database;

    @BeforeEach
    void list() throws SQLException {
        Calendar.startOver(database);
        Calendar.on(DAY);
        Calendar.contacts("voka", "advies@voka.example");
        Calendar.contacts("acerta", "advies@acerta.example");
        Calendar.contacts("vdab", "advies@vdab.example");
        on(DAY);
    }

    @AfterEach
    void comeBack() throws SQLException {
        Calendar.startOver(database);
        List.of("voka", "acerta", "vdab").forEach(Calendar::contacts);
        Calendar.comeBack();
    }

    @Test
    void theInvitedHearOfARoundAndThoseWhoSaidNothingAgain() {
        String plan = Calendar.plan("Kalender 2030", "2030-01");
        String round = Calendar.round("Wat vindt u?", plan, DAY.plusDays(30), "voka", "acerta");
        assertThat(on(DAY))
                .containsExactly(
                        "advies@acerta.example: Uw advies gevraagd tegen 3 oktober 2029: Wat vindt u?",
                        "advies@voka.example: Uw advies gevraagd tegen 3 oktober 2029: Wat vindt u?");
        json("partner-voka", "{\"position\": \"agree\"}")
                .post("/v1/consultations/" + round + "/answers")
                .then()
                .statusCode(201);
        assertThat(on(LocalDate.of(2029, 9, 25))).isEmpty();
        assertThat(on(LocalDate.of(2029, 9, 26)))
                .containsExactly("advies@acerta.example: Antwoord tegen 3 oktober 2029: Wat vindt u?");
        as("coordinator")
                .get("/v1/reminders?consultation=" + round)
                .then()
                .body("items.status", contains("sent", "sent", "sent"))
                .body("items.consultation.title", hasItem("Wat vindt u?"));
        as("officer-vdab").get("/v1/reminders?consultation=" + round).then().body("items", empty());
    }

    @Test
    void aRoundThatLastsLongerIsCorrectedAndItsEndIsInTheInbox() {
        String plan = Calendar.plan("Kalender 2031", "2031-01");
        String round = Calendar.round("Nog even?", plan, DAY.plusDays(10), "voka");
        assertThat(on(DAY)).hasSize(1);
        patch("coordinator", "*", "{\"deadline\": \"2029-10-31\"}")
                .patch("/v1/consultations/" + round)
                .then()
                .statusCode(200);
        assertThat(on(DAY.plusDays(1))).containsExactly("advies@voka.example: Gewijzigd: Nog even?");
        json("coordinator", "{\"status\": \"closed\"}")
                .put("/v1/consultations/" + round + "/status")
                .then()
                .statusCode(200);
        as("partner-voka")
                .get("/v1/inbox")
                .then()
                .body("items[0].subject", is("Afgesloten: Nog even?"))
                .body("items[0].consultation.id", is(round));
        assertThat(on(LocalDate.of(2029, 10, 24))).isEmpty();
    }

    @Test
    void thePreviewOfAPlanShowsItsRoundsAndConditions() {
        String plan = Calendar.plan("Kalender 2032", "2032-01");
        Calendar.round("Vooruit", plan, DAY.plusDays(30), "voka", "acerta");
        Calendar.decide(plan, "plan", "Meet het effect", "voka", DAY.plusDays(60), "");
        json("coordinator", "{\"plan\": \"%s\"}".formatted(plan))
                .post("/v1/reminderPreviews?organization=voka")
                .then()
                .statusCode(200)
                .body(
                        "items.subject",
                        containsInAnyOrder(
                                startsWith("Uw advies gevraagd"),
                                startsWith("Antwoord tegen"),
                                startsWith("Voorwaarde tegen"),
                                is("Nog niet vervuld: Meet het effect")))
                .body(
                        "items.find { it.milestone == 'consultationDeadline' }.deliveries[0].email",
                        is("advies@voka.example"))
                .body("items.find { it.milestone == 'consultationDeadline' }.deliveries[0].day", is("2029-09-26"));
    }

    @Test
    void whoHasToMeetAConditionIsRemindedUntilItIsMet() {
        String plan = Calendar.plan("Kalender 2033", "2033-01");
        LocalDate due = DAY.plusDays(28);
        String decision = Calendar.decide(plan, "plan", "Meet het effect", "vdab", due, "");
        assertThat(on(DAY)).isEmpty();
        assertThat(on(DAY.plusDays(14)))
                .containsExactly("advies@vdab.example: Voorwaarde tegen 1 oktober 2029: Meet het effect");
        String address = "/v1/plans/" + plan + "/versions/1/decisions/" + decision;
        String condition = as("officer-vdab").get(address).path("conditions[0].id");
        json("officer-vdab", "{\"note\": \"Gedaan\"}")
                .put(address + "/conditions/" + condition + "/fulfilment")
                .then()
                .statusCode(200);
        assertThat(on(due.plusDays(1))).isEmpty();
    }

    @Test
    void aConditionThatTheCollegeTakesBackIsCorrected() {
        String plan = Calendar.plan("Kalender 2034", "2034-01");
        LocalDate due = DAY.plusDays(14);
        String decision = Calendar.decide(plan, "plan", "Meet het effect", "vdab", due, "");
        assertThat(on(DAY)).hasSize(1);
        Calendar.decide(plan, "plan", "Vraag het na", "acerta", due, ", \"corrects\": \"%s\"".formatted(decision));
        assertThat(on(DAY.plusDays(1)))
                .containsExactly(
                        "advies@acerta.example: Voorwaarde tegen 17 september 2029: Vraag het na",
                        "advies@vdab.example: Geldt niet meer: Meet het effect");
    }

    @Test
    void aConditionAboutACampaignUnderEmbargoIsToldOnlyToWhoMayKnow() {
        String campaign = Calendar.proposed(
                "Heel stil",
                "acerta",
                LocalDate.of(2030, 5, 6),
                LocalDate.of(2030, 5, 17),
                "\"weight\": 5, \"visibility\": \"embargoed\", \"embargoUntil\": \"2029-09-20\"");
        String plan = Calendar.plan("Kalender 2030 met geheim", "2030-01");
        String item = "campaign-" + campaign;
        Calendar.decide(plan, item, "Wacht nog", "vdab", DAY.plusDays(14), "");
        assertThat(on(DAY)).isEmpty();
        assertThat(on(LocalDate.of(2029, 9, 19))).isEmpty();
        assertThat(on(LocalDate.of(2029, 9, 20))).containsExactly("advies@vdab.example: Nog niet vervuld: Wacht nog");
        Calendar.change(campaign, "{\"embargoUntil\": \"2029-12-20\"}");
        as("partner-vdab").get("/v1/reminders").then().body("items.condition.title", empty());
        as("coordinator")
                .get("/v1/reminders?organization=vdab")
                .then()
                .body("items.condition.title", hasItem("Wacht nog"));
    }

    @Test
    void aRuleFitsWhatItRemindsOf() {
        json("coordinator", """
                        {"name": "Past niet", "milestone": "consultationOpened", "offset": "P1D", "channel": "email",
                         "recipients": {"who": "lead"}, "subject": {"nl": "Van {lead}"}, "text": {"nl": "{plan}"}}""")
                .post("/v1/reminderRules")
                .then()
                .statusCode(400)
                .body("issues.name", containsInAnyOrder("recipients.who", "subject.nl"));
        patch("coordinator", "*", "{\"anchor\": \"close\"}")
                .patch("/v1/milestones/launch")
                .then()
                .statusCode(400)
                .body("issues.name", contains("anchor"));
        as("coordinator")
                .get("/v1/milestones?subject=consultation")
                .then()
                .body("items.code", contains("consultationOpened", "consultationDeadline", "consultationClosed"));
    }

    /** The mails of a day. */
    private List<String> on(LocalDate day) {
        return Calendar.mails(schedule, day).stream()
                .map(mail -> MailServer.to(mail) + ": " + MailServer.subject(mail))
                .sorted()
                .toList();
    }
}
