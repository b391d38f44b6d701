package be.eenstem.reminder;

import static be.eenstem.Api.as;
import static be.eenstem.Api.json;
import static be.eenstem.Api.patch;

import be.eenstem.MailServer;
import io.quarkus.test.junit.QuarkusMock;
import jakarta.mail.internet.MimeMessage;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** A calendar in simulated time: what is planned in it, and whom it reminds. */
final class Calendar {

    static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");
    private static final LocalTime MORNING = LocalTime.of(8, 0);

    private Calendar() {}

    /** Nothing is planned, and nothing was due before. */
    static void startOver(DataSource database) throws SQLException {
        for (String statement : List.of(
                "update campaign set status = 'cancelled' where status <> 'draft'",
                "update consultation set closed_at = '2000-01-01' where closed_at is null",
                """
                insert into condition_fulfilment (condition, note, account, at)
                select c.id, 'Gedaan', d.account, d.at from decision_condition c join decision d on d.id = c.decision
                on conflict do nothing""",
                "delete from reminder_message",
                "delete from reminder",
                "delete from reminder_rule where urgent",
                "update reminder_pass set day = null")) {
            sql(database, statement);
        }
        MailServer.received();
    }

    static void sql(DataSource database, String statement) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement plain = connection.createStatement()) {
            plain.execute(statement);
        }
    }

    /** It is the morning of that day, after the hour from which mails go. */
    static void on(LocalDate day) {
        at(day, MORNING);
    }

    static void at(LocalDate day, LocalTime time) {
        QuarkusMock.installMockForType(
                Clock.fixed(day.atTime(time).atZone(BRUSSELS).toInstant(), BRUSSELS), Clock.class);
    }

    /** The mails of a day. A line that broke since the last mail is tried again, as it is in life. */
    static List<MimeMessage> mails(ReminderSchedule schedule, LocalDate day) {
        on(day);
        schedule.writeDue();
        schedule.send();
        at(day, MORNING.plusHours(1));
        schedule.send();
        return MailServer.received();
    }

    static void comeBack() {
        QuarkusMock.installMockForType(Clock.system(BRUSSELS), Clock.class);
    }

    /** Whom an organization lists. */
    static void contacts(String organization, String... emails) {
        String contacts = Arrays.stream(emails)
                .map("{\"name\": \"Communicatie\", \"email\": \"%s\"}"::formatted)
                .collect(Collectors.joining(", "));
        patch("coordinator", "*", "{\"contacts\": [%s]}".formatted(contacts))
                .patch("/v1/organizations/" + organization)
                .then()
                .statusCode(200);
    }

    static void setting(String email, String change) {
        String id = as("coordinator")
                .get("/v1/contactSettings?pageSize=1000")
                .path("items.find { it.email == '%s' }.id".formatted(email));
        patch("coordinator", "*", change)
                .patch("/v1/contactSettings/" + id)
                .then()
                .statusCode(200);
    }

    static String proposed(String title, String lead, LocalDate start, LocalDate end, String more) {
        return json("coordinator", """
                        {"title": "%s", "lead": "%s", "aspects": ["motivatie"], "status": "proposed",
                         "audience": {"sectors": ["S94"], "regions": ["72037"]}, "period": {"start": "%s", "end": "%s"}%s}""".formatted(title, lead, start, end, more.isEmpty() ? "" : ", " + more))
                .post("/v1/campaigns")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    static String confirmed(String title, String lead, LocalDate start, LocalDate end, String more) {
        String campaign = proposed(title, lead, start, end, more);
        move(campaign, "confirmed");
        return campaign;
    }

    /** A version of a plan. */
    static String plan(String title, String start) {
        String plan = json("coordinator", """
                        {"title": "%s", "horizon": {"start": "%s", "months": 12}}""".formatted(title, start))
                .post("/v1/plans")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        json("coordinator", "{}").post("/v1/plans/" + plan + "/versions").then().statusCode(201);
        return plan;
    }

    /** A round on the first version of a plan. */
    static String round(String title, String plan, LocalDate deadline, String... invited) {
        return json("coordinator", """
                        {"title": "%s", "plan": "%s", "version": 1, "deadline": "%s", "invited": ["%s"]}""".formatted(title, plan, deadline, String.join("\", \"", invited)))
                .post("/v1/consultations")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** What the college decides on an item, on a condition; gives the decision. */
    static String decide(String plan, String item, String condition, String owner, LocalDate due, String more) {
        return json("college", """
                        {"item": "%s", "outcome": "approvedWithConditions", "reason": "Mits dit gebeurt",
                         "conditions": [{"text": "%s", "owner": "%s", "due": "%s"}]%s}""".formatted(item, condition, owner, due, more))
                .post("/v1/plans/" + plan + "/versions/1/decisions")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    static void move(String campaign, String status) {
        json("coordinator", "{\"status\": \"%s\"}".formatted(status))
                .put("/v1/campaigns/" + campaign + "/status")
                .then()
                .statusCode(200);
    }

    static void change(String campaign, String change) {
        patch("coordinator", "*", change)
                .patch("/v1/campaigns/" + campaign)
                .then()
                .statusCode(200);
    }
}
