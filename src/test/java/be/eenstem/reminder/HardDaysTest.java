package be.eenstem.reminder;

import static be.eenstem.Api.as;
import static be.eenstem.Api.json;
import static be.eenstem.Api.patch;
import static org.assertj.core.api.Assertions.assertThat;

import be.eenstem.MailServer;
import be.eenstem.Together;
import io.quarkus.arc.Arc;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import jakarta.mail.internet.MimeMessage;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Nothing is lost, doubled or told to the wrong ones when things change while they are on their way. */
@QuarkusTest
@TestProfile(MailServer.Profile.class)
class HardDaysTest {

    private static final LocalDate START = LocalDate.of(2029, 3, 5);
    private static final LocalDate END = START.plusDays(11);
    /** When carriers hear of the start. */
    private static final LocalDate DAY = START.minusDays(5);

    private static final String CONTACT = "campagnes@voka.example";
    private static final String CARRIED = "\"carriers\": [\"voka\"]";

    @Inject
    ReminderSchedule schedule;

    @Inject
    SendingService service;

    @Inject
    DataSource database;

    private final List<String> rules = new ArrayList<>();
    private final List<String> texts = new ArrayList<>();

    @BeforeEach
    void list() throws SQLException {
        Calendar.startOver(database);
        Calendar.on(START.minusDays(100));
        List.of("voka", "vdab", "acerta").forEach(Calendar::contacts);
        Calendar.contacts("voka", CONTACT);
    }

    @AfterEach
    void comeBack() throws SQLException {
        rules.forEach(rule -> as("coordinator").header("If-Match", "*").delete(rule));
        List.of("voka", "vdab", "acerta").forEach(Calendar::contacts);
        Calendar.startOver(database);
        Calendar.comeBack();
    }

    @Test
    void aMilestoneOfAConditionThatMovesIsCorrected() {
        Calendar.on(DAY);
        String plan = Calendar.plan("Kalender 2040", "2030-01");
        Calendar.decide(plan, "plan", "Meet het effect", "voka", DAY.plusDays(14), "");
        assertThat(on(DAY)).hasSize(1);
        try {
            patch("coordinator", "*", "{\"offset\": \"P2D\"}")
                    .patch("/v1/milestones/conditionDue")
                    .then()
                    .statusCode(200);
            assertThat(on(DAY.plusDays(1))).containsExactly(CONTACT + ": Gewijzigd: Meet het effect");
        } finally {
            patch("coordinator", "*", "{\"offset\": \"P0D\"}").patch("/v1/milestones/conditionDue");
        }
    }

    @Test
    void twoRulesThatFallDueTogetherAreBothKept() {
        rule("launch", "-P3D", true, "carriers", true, "Ook: {title}");
        Calendar.confirmed("Twee regels", "acerta", START, END, CARRIED);
        assertThat(on(DAY)).hasSize(1);
        assertThat(texts.get(0)).contains("Ook: Twee regels").contains("Start op 5 maart 2029: Twee regels");
    }

    @Test
    void whatADigestWouldBringTooLateIsInTheInbox() {
        Calendar.setting(CONTACT, "{\"digest\": \"daily\"}");
        Calendar.at(START, LocalTime.of(10, 0));
        Calendar.confirmed("Laat", "acerta", START, END, CARRIED);
        on(START.plusDays(1));
        assertThat(states()).contains("sent launch inbox").doesNotContain("missed");
    }

    @Test
    void whatIsDueAgainAfterItsMailWentGoesWithTheNext() {
        String first = Calendar.confirmed("Eerste", "acerta", START, END, CARRIED);
        Calendar.confirmed("Tweede", "acerta", START, END, CARRIED);
        Calendar.at(DAY, LocalTime.of(0, 30));
        schedule.writeDue();
        Calendar.at(DAY, LocalTime.of(6, 0));
        Calendar.change(first, "{\"period\": {\"start\": \"%s\", \"end\": \"%s\"}}".formatted(START, END.plusDays(1)));
        assertThat(on(DAY)).containsExactly(CONTACT + ": Start op 5 maart 2029: Tweede");
        Calendar.at(DAY, LocalTime.of(9, 0));
        Calendar.move(first, "confirmed");
        assertThat(on(DAY.plusDays(1))).containsExactly(CONTACT + ": Start op 5 maart 2029: Eerste");
    }

    @Test
    void afterAnOutageOfTheMailServerAContactGetsOneMail() {
        Calendar.confirmed("Eerste", "acerta", START, END, CARRIED);
        Calendar.confirmed("Tweede", "acerta", START.plusDays(1), END, CARRIED);
        int port = MailServer.down();
        Calendar.on(DAY);
        schedule.writeDue();
        schedule.send();
        MailServer.up(port);
        assertThat(on(DAY.plusDays(1))).hasSize(1);
        assertThat(texts.get(0)).contains("Eerste").contains("Tweede");
    }

    @Test
    void afterDowntimeAContactGetsOneMail() {
        Calendar.confirmed("Eerste", "acerta", START, END, CARRIED);
        Calendar.confirmed("Tweede", "acerta", START.plusDays(1), END, CARRIED);
        Calendar.at(DAY, LocalTime.of(0, 30));
        schedule.writeDue();
        assertThat(on(DAY.plusDays(1))).hasSize(1);
        assertThat(on(DAY.plusDays(2))).isEmpty();
    }

    @Test
    void aMailThatComesLateWaitsWhereTodaysWentAlready() throws SQLException {
        Calendar.confirmed("Eerste", "acerta", START, END, CARRIED);
        Calendar.at(DAY, LocalTime.of(0, 30));
        schedule.writeDue();
        Calendar.sql(
                database,
                "update job set due_at = '2029-03-01 12:00+01' where kind = 'reminderMail' and state = 'waiting'");
        Calendar.confirmed("Tweede", "acerta", START.plusDays(1), END, CARRIED);
        assertThat(on(DAY.plusDays(1))).hasSize(1);
        Calendar.at(DAY.plusDays(1), LocalTime.of(13, 0));
        schedule.send();
        assertThat(MailServer.received()).isEmpty();
        assertThat(on(DAY.plusDays(2))).hasSize(1);
    }

    @Test
    void whoWasToldByMailHearsByMailThatItIsOff() {
        Calendar.contacts("acerta", "campagnes@acerta.example");
        rule("launch", "-P3D", true, "lead", false, "Trekker: {title}");
        String campaign = Calendar.confirmed("Per mail", "acerta", START, END, "");
        assertThat(on(DAY)).hasSize(1);
        on(START.plusDays(4));
        Calendar.at(START.plusDays(4), LocalTime.of(12, 0));
        Calendar.move(campaign, "cancelled");
        assertThat(on(START.plusDays(5))).containsExactly("campagnes@acerta.example: Gaat niet door: Per mail");
    }

    @Test
    void whoIsListedNoMoreHearsNothingForThatOrganization() {
        Calendar.contacts("voka", "gedeeld@bureau.example");
        Calendar.contacts("vdab", "gedeeld@bureau.example");
        Calendar.confirmed("Geheim", "acerta", START, END, CARRIED + ", \"visibility\": \"embargoed\"");
        Calendar.at(DAY, LocalTime.of(0, 30));
        schedule.writeDue();
        Calendar.at(DAY, LocalTime.of(6, 0));
        Calendar.contacts("voka");
        assertThat(on(DAY)).isEmpty();
    }

    @Test
    void whatChangesWhileAMailIsOnItsWayIsCorrected() {
        String campaign = Calendar.confirmed("Onderweg", "acerta", START, END, CARRIED);
        Calendar.at(DAY, LocalTime.of(0, 30));
        schedule.writeDue();
        Calendar.on(DAY);
        List<Composed> composed = service.compose(service.take(200, Duration.ofMinutes(5)));
        assertThat(composed).hasSize(1);
        Calendar.change(
                campaign, "{\"period\": {\"start\": \"%s\", \"end\": \"%s\"}}".formatted(START, END.plusDays(20)));
        Calendar.move(campaign, "confirmed");
        inRequest(() -> service.note(composed, Map.of(), Map.of()));
        assertThat(on(DAY.plusDays(1))).containsExactly(CONTACT + ": Gewijzigd: Onderweg");
    }

    @Test
    void whatAContactDoesWithoutIsDeclinedWhileTheRestGoes() {
        rule("end", "-P16D", false, "carriers", false, "Einde: {title}");
        Calendar.confirmed("Twee dingen", "acerta", START, END, CARRIED);
        Calendar.at(DAY, LocalTime.of(0, 30));
        schedule.writeDue();
        Calendar.setting(CONTACT, "{\"optedOut\": [\"launch\"]}");
        assertThat(on(DAY)).hasSize(1);
        on(DAY.plusDays(1));
        assertThat(states()).contains("declined launch").doesNotContain("due ");
    }

    @Test
    void healthTellsOfAServerThatTakesNothing() {
        Calendar.confirmed("Niets", "acerta", START, END, CARRIED);
        int port = MailServer.down();
        Calendar.on(DAY);
        schedule.writeDue();
        schedule.send();
        Calendar.at(DAY, LocalTime.of(8, 30));
        schedule.send();
        as("coordinator").get("/health/punctuality").then().statusCode(503);
        MailServer.up(port);
        Calendar.mails(schedule, DAY.plusDays(1));
        as("coordinator").get("/health/punctuality").then().statusCode(200);
    }

    @Test
    void instancesThatNoteAtOnceDoNotWaitForEachOther() throws Exception {
        Calendar.sql(database, """
                insert into organization (code, name, kind, type, level, regions, contacts)
                select 'samen-' || n, 'Samen ' || n, 'government', 'municipality', 'local', '{72037}',
                       jsonb_build_array(jsonb_build_object('name', 'Een', 'email', 'een@samen' || n || '.example'),
                                         jsonb_build_object('name', 'Twee', 'email', 'twee@samen' || n || '.example'))
                from generate_series(1, 60) n""");
        try {
            rule("launch", "-P3D", true, "localAuthorities", false, "Lokaal: {title}");
            Calendar.confirmed("Samen", "acerta", START, END, "");
            Calendar.at(DAY, LocalTime.of(0, 30));
            schedule.writeDue();
            Calendar.on(DAY);
            List<Composed> composed = service.compose(service.take(2000, Duration.ofMinutes(5)));
            List<Composed> one = to(composed, "een@");
            List<Composed> two = to(composed, "twee@");
            assertThat(one).hasSize(60);
            for (int round = 0; round < 20; round++) {
                Together.each(List.of(one, two), some -> inRequest(() -> service.note(some, Map.of(), Map.of())));
                Calendar.sql(database, "update reminder set state = 'due', told = null where state = 'sent'");
            }
        } finally {
            Calendar.startOver(database);
            Calendar.sql(database, "delete from organization where code like 'samen-%'");
        }
    }

    private static List<Composed> to(List<Composed> composed, String address) {
        return composed.stream()
                .filter(mail -> mail.letter().to().startsWith(address))
                .toList();
    }

    private static void inRequest(Runnable what) {
        Arc.container().requestContext().activate();
        try {
            what.run();
        } finally {
            Arc.container().requestContext().terminate();
        }
    }

    private void rule(String milestone, String offset, boolean working, String who, boolean statutory, String subject) {
        rules.add(json("coordinator", """
                        {"name": "Zwaar", "milestone": "%s", "offset": "%s", "workingDays": %s, "channel": "email", "statutory": %s,
                         "recipients": {"who": "%s"}, "subject": {"nl": "%s"}, "text": {"nl": "%s"}}""".formatted(milestone, offset, working, statutory, who, subject, subject))
                .post("/v1/reminderRules")
                .then()
                .statusCode(201)
                .extract()
                .header("Location"));
    }

    /** The mails of a day. */
    private List<String> on(LocalDate day) {
        List<MimeMessage> mails = Calendar.mails(schedule, day);
        mails.forEach(mail -> texts.add(MailServer.text(mail)));
        return mails.stream()
                .map(mail -> MailServer.to(mail) + ": " + MailServer.subject(mail))
                .sorted()
                .toList();
    }

    private static String states() {
        return as("coordinator")
                .get("/v1/reminders?organization=voka&pageSize=1000")
                .path("items.collect { it.status + ' ' + it.milestone + ' ' + it.channel }")
                .toString();
    }
}
