package be.eenstem.reminder;

import static be.eenstem.Api.as;
import static be.eenstem.Api.json;
import static be.eenstem.Api.patch;
import static org.assertj.core.api.Assertions.assertThat;

import be.eenstem.MailServer;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * A leap year of reminders, day by day: who gets which mails is just what the file says. After a change that is meant,
 * {@code -Deenstem.rewrite=true} writes it anew, to be read before it is committed.
 */
@QuarkusTest
@TestProfile(MailServer.Profile.class)
class YearTest {

    private static final Path EXPECTED = Path.of("src/test/resources/reminders-2028.txt");
    private static final int YEAR = 2028;

    @Inject
    ReminderSchedule schedule;

    @Inject
    DataSource database;

    private final Map<LocalDate, Runnable> happenings = new TreeMap<>();
    private final List<String> lines = new ArrayList<>();
    private String plan;
    private String round;
    private String toMeet;

    @AfterEach
    void leave() throws SQLException {
        Calendar.startOver(database);
        for (String organization : List.of("acerta", "voka", "vdab", "stad-hamont-achel")) {
            Calendar.contacts(organization);
        }
        Calendar.comeBack();
    }

    @Test
    void bringsJustTheExpectedMails() throws Exception {
        Calendar.startOver(database);
        Calendar.on(day(1, 3).minusMonths(6));
        people();
        campaigns();
        planOfTheNextYear();
        for (LocalDate day = day(1, 1); day.getYear() == YEAR; day = day.plusDays(1)) {
            if (happenings.containsKey(day)) {
                Calendar.at(day, LocalTime.of(6, 0));
                happenings.get(day).run();
            }
            if (isUp(day)) {
                Calendar.on(day);
                schedule.send();
                tell(day);
            }
        }
        lines.add("");
        lines.add("Not sent:");
        lines.addAll(unsent());
        assertIsExpected(String.join("\n", lines) + "\n");
    }

    /** The service is down for a week in autumn. */
    private static boolean isUp(LocalDate day) {
        return day.isBefore(day(9, 4)) || day.isAfter(day(9, 10));
    }

    private static void people() {
        Calendar.contacts("acerta", "campagnes@acerta.example");
        Calendar.contacts("voka", "communication@voka.example", "directie@voka.example");
        Calendar.contacts("vdab", "partners@vdab.example");
        Calendar.contacts("stad-hamont-achel", "welzijn@hamont-achel.example");
        Calendar.setting("communication@voka.example", "{\"language\": \"fr\"}");
        Calendar.setting("directie@voka.example", "{\"digest\": \"weekly\", \"optedOut\": [\"webinar\"]}");
        Calendar.setting("partners@vdab.example", "{\"language\": \"en\", \"quietDays\": [\"wednesday\", \"friday\"]}");
    }

    private void campaigns() {
        String carried = "\"carriers\": [\"voka\", \"vdab\"]";
        String moved = Calendar.confirmed("Rug recht", "acerta", day(5, 2), day(5, 31), carried);
        happen(3, 22, () -> {
            Calendar.change(moved, "{\"period\": {\"start\": \"2028-05-16\", \"end\": \"2028-06-14\"}}");
            Calendar.move(moved, "confirmed");
        });
        Calendar.confirmed("Samen op tijd", "vdab", day(5, 16), day(5, 19), "\"carriers\": [\"voka\"]");
        String secret = Calendar.confirmed(
                "Stille start",
                "acerta",
                day(6, 19),
                day(6, 30),
                "\"visibility\": \"embargoed\", \"embargoUntil\": \"2028-05-02\", \"carriers\": [\"voka\"]");
        happen(6, 6, () -> Calendar.move(secret, "cancelled"));
        String leap = Calendar.confirmed("Leren op 29 februari", "vdab", day(3, 27), day(4, 7), "");
        json("coordinator", "{\"day\": \"2028-02-29\"}")
                .header("If-Match", "*")
                .put("/v1/campaigns/" + leap + "/milestones/orderDeadline")
                .then()
                .statusCode(200);
        Calendar.confirmed("Terwijl niemand keek", "vdab", day(10, 2), day(10, 20), "\"carriers\": [\"acerta\"]");
        Calendar.confirmed(
                "Niemand zag het begin", "acerta", LocalDate.of(2029, 3, 2), LocalDate.of(2029, 3, 9), carried);
        String hidden =
                Calendar.confirmed("Wordt geheim", "vdab", day(11, 20), day(11, 30), "\"carriers\": [\"voka\"]");
        happen(
                9,
                25,
                () -> Calendar.change(hidden, "{\"visibility\": \"embargoed\", \"embargoUntil\": \"2028-10-23\"}"));
        happen(
                10,
                2,
                () -> Calendar.change(hidden, "{\"period\": {\"start\": \"2028-11-27\", \"end\": \"2028-12-08\"}}"));
        Calendar.confirmed(
                "Over de jaarwissel", "acerta", LocalDate.of(2029, 1, 3), LocalDate.of(2029, 1, 31), carried);
        json("coordinator", """
                        {"name": "Lokale besturen: vandaag", "milestone": "launch", "offset": "P0D", "channel": "email",
                         "recipients": {"who": "localAuthorities"}, "urgent": true,
                         "subject": {"nl": "Vandaag: {title}"}, "text": {"nl": "Vandaag start {title}."}}""").post("/v1/reminderRules").then().statusCode(201);
        happen(8, 1, () -> {
            String late =
                    Calendar.proposed("Laat beslist", "vdab", day(8, 28), day(9, 1), "\"carriers\": [\"acerta\"]");
            Calendar.move(late, "confirmed");
        });
    }

    /** One answers the round, which then lasts longer; one condition is met, the other is not, and falls due while the service is down. */
    private void planOfTheNextYear() {
        happen(6, 7, () -> {
            plan = Calendar.plan("Kalender 2029", "2029-01");
            round = Calendar.round("Wat vindt u van 2029?", plan, day(6, 30), "voka", "acerta", "vdab");
        });
        happen(
                6,
                14,
                () -> json("partner-voka", "{\"position\": \"agree\"}")
                        .post("/v1/consultations/" + round + "/answers")
                        .then()
                        .statusCode(201));
        happen(
                6,
                20,
                () -> patch("coordinator", "*", "{\"deadline\": \"2028-07-12\"}")
                        .patch("/v1/consultations/" + round)
                        .then()
                        .statusCode(200));
        happen(7, 17, () -> {
            String decisions = "/v1/plans/" + plan + "/versions/1/decisions";
            String decision = json("college", """
                            {"item": "plan", "outcome": "approvedWithConditions", "reason": "Mits dit gebeurt", "conditions": [
                             {"text": "Stem af met de sector", "owner": "acerta", "due": "2028-08-21"},
                             {"text": "Meet het effect", "owner": "vdab", "due": "2028-09-08"}]}""")
                    .post(decisions)
                    .then()
                    .statusCode(201)
                    .extract()
                    .path("id");
            String first = as("college").get(decisions + "/" + decision).path("conditions[0].id");
            toMeet = decisions + "/" + decision + "/conditions/" + first;
        });
        happen(
                8,
                14,
                () -> json("officer-acerta", "{\"note\": \"Afgestemd\"}")
                        .put(toMeet + "/fulfilment")
                        .then()
                        .statusCode(200));
    }

    private void happen(int month, int dayOfMonth, Runnable what) {
        happenings.put(day(month, dayOfMonth), what);
    }

    private void tell(LocalDate day) {
        MailServer.received().stream().map(mail -> line(day, mail)).sorted().forEach(lines::add);
    }

    private static String line(LocalDate day, MimeMessage mail) {
        String weekday = day.getDayOfWeek().getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
        String said = MailServer.text(mail)
                .lines()
                .takeWhile(line -> !line.equals("-- "))
                .filter(line -> !line.isBlank() && !line.startsWith("https:"))
                .reduce("", (text, next) -> text + "\n    " + next);
        return "%s %s %s%s".formatted(day, weekday, MailServer.to(mail), said);
    }

    private List<String> unsent() throws SQLException {
        List<String> unsent = new ArrayList<>();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("""
                        select r.state, r.due, coalesce(c.title, n.title, k.text), coalesce(r.milestone, 'correction'), r.organization
                        from reminder r left join campaign c on c.id = r.campaign
                        left join consultation n on n.id = r.consultation left join decision_condition k on k.id = r.condition
                        where r.state <> 'sent' and r.due < date '2029-01-01'
                          and r.organization in ('acerta', 'voka', 'vdab', 'stad-hamont-achel')
                        order by r.due, 3, 4, r.organization""")) {
            while (row.next()) {
                unsent.add("%s %s %s, %s, %s"
                        .formatted(
                                row.getString(1),
                                row.getString(2),
                                row.getString(3),
                                row.getString(4),
                                row.getString(5)));
            }
        }
        return unsent;
    }

    private static void assertIsExpected(String actual) throws IOException {
        if (Boolean.getBoolean("eenstem.rewrite")) {
            Files.writeString(EXPECTED, actual);
        }
        assertThat(actual).isEqualTo(Files.readString(EXPECTED));
    }

    private static LocalDate day(int month, int dayOfMonth) {
        return MonthDay.of(month, dayOfMonth).atYear(YEAR);
    }
}
