package be.eenstem.reminder;

import static be.eenstem.Api.as;
import static be.eenstem.Api.json;
import static org.assertj.core.api.Assertions.assertThat;

import be.eenstem.MailServer;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import jakarta.mail.internet.MimeMessage;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever happens to a calendar, day after day: no address gets two mails on one day that are not urgent, and nobody gets a word, by
 * mail, in the inbox or by a webhook, about a campaign they may not know of at that moment.
 */
@QuarkusTest
@TestProfile(MailServer.Profile.class)
class NobodyIsBotheredTest {

    private static final LocalDate FIRST = LocalDate.of(2030, 1, 7);
    private static final int DAYS = 40;
    private static final List<String> ORGANIZATIONS = List.of("acerta", "voka", "vdab", "unizo");
    private static final List<String> LOCAL = List.of("stad-hamont-achel");
    private static final String SHARED = "gedeeld@bureau.example";

    @Inject
    ReminderSchedule schedule;

    @Inject
    DataSource database;

    private final Map<String, Set<String>> listedBy = new HashMap<>();
    private final Map<String, Secret> campaigns = new HashMap<>();
    private Random random;
    private int mails;
    private int calls;

    /** A campaign, and who may know of it. */
    private record Secret(String id, String lead, String carrier, boolean embargoed, LocalDate until) {

        boolean mayBeKnownTo(Set<String> organizations, LocalDate day) {
            return !embargoed
                    || until != null && !day.isBefore(until)
                    || organizations.contains(lead)
                    || organizations.contains(carrier);
        }
    }

    @BeforeEach
    void people() throws SQLException {
        Calendar.startOver(database);
        Calendar.on(FIRST.minusDays(1));
        for (String organization : ORGANIZATIONS) {
            String own = "campagnes@" + organization + ".example";
            boolean shares = Set.of("voka", "unizo").contains(organization);
            Calendar.contacts(organization, shares ? new String[] {own, SHARED} : new String[] {own});
            listedBy.put(own, Set.of(organization));
        }
        listedBy.put(SHARED, Set.of("voka", "unizo"));
        for (String organization : LOCAL) {
            Calendar.contacts(organization, "welzijn@" + organization + ".example");
            listedBy.put("welzijn@" + organization + ".example", Set.of(organization));
        }
        Calendar.setting("campagnes@vdab.example", "{\"digest\": \"daily\", \"quietDays\": [\"tuesday\"]}");
        Calendar.setting(SHARED, "{\"digest\": \"weekly\"}");
        json("coordinator", """
                        {"name": "Dringend", "milestone": "launch", "offset": "-P2D", "channel": "email", "urgent": true,
                         "recipients": {"who": "localAuthorities"},
                         "subject": {"nl": "Dringend: {title}"}, "text": {"nl": "Overmorgen start {title}."}}""").post("/v1/reminderRules").then().statusCode(201);
        json("coordinator", """
                        {"name": "Oproep", "milestone": "launch", "offset": "-P1D", "channel": "webhook", "urgent": true,
                         "recipients": {"who": "selected", "selector": {"kinds": ["intermediary"]}},
                         "subject": {"nl": "Morgen: {title}"}, "text": {"nl": "Morgen start {title}."}}""").post("/v1/reminderRules").then().statusCode(201);
        for (String organization : ORGANIZATIONS) {
            Calendar.sql(database, """
                    insert into webhook (organization, url, host, events, enabled, secret, secret_set_at)
                    values ('%s', 'https://hooks.example/in', 'hooks.example', '{reminder.due}', true, 'whsec_bm90IHVzZWQ=', now())
                    """.formatted(organization));
        }
    }

    @AfterEach
    void leave() throws SQLException {
        Calendar.startOver(database);
        Calendar.sql(database, "delete from webhook");
        List.of(ORGANIZATIONS, LOCAL).forEach(some -> some.forEach(Calendar::contacts));
        Calendar.comeBack();
    }

    @ParameterizedTest
    @ValueSource(longs = {20261123})
    void noTwoMailsADayAndNoWordOfASecret(long seed) throws SQLException {
        random = new Random(seed);
        for (LocalDate day = FIRST; day.isBefore(FIRST.plusDays(DAYS)); day = day.plusDays(1)) {
            Calendar.at(day, LocalTime.of(5, 0));
            something(day);
            Calendar.on(day);
            send(day);
            Calendar.at(day, LocalTime.of(15, 0));
            something(day);
            send(day);
            assertInboxKeepsSecrets(day);
        }
        assertThat(mails).as("mails of seed " + seed).isGreaterThan(50);
        assertThat(calls).as("calls of seed " + seed).isGreaterThan(10);
    }

    private void something(LocalDate day) {
        switch (random.nextInt(6)) {
            case 0, 1, 2 -> plan(day);
            case 3 -> change(day, "period");
            case 4 -> change(day, "visibility");
            default -> cancel();
        }
    }

    private void plan(LocalDate day) {
        String title = "Woord%dx".formatted(campaigns.size());
        String lead = any(ORGANIZATIONS);
        String carrier =
                any(ORGANIZATIONS.stream().filter(one -> !one.equals(lead)).toList());
        boolean embargoed = random.nextBoolean();
        LocalDate until = embargoed && random.nextInt(3) > 0 ? day.plusDays(random.nextInt(20)) : null;
        LocalDate start = day.plusDays(3L + random.nextInt(60));
        String id = Calendar.confirmed(
                title,
                lead,
                start,
                start.plusDays(random.nextInt(20)),
                "\"carriers\": [\"%s\"], ".formatted(carrier) + visibility(embargoed, until));
        campaigns.put(title, new Secret(id, lead, carrier, embargoed, until));
    }

    private void change(LocalDate day, String what) {
        List<String> live = new ArrayList<>(campaigns.keySet());
        if (live.isEmpty()) {
            return;
        }
        String title = any(live.stream().sorted().toList());
        Secret before = campaigns.get(title);
        if (what.equals("period")) {
            LocalDate start = day.plusDays(2L + random.nextInt(50));
            int status = as("coordinator")
                            .get("/v1/campaigns/" + before.id())
                            .path("status")
                            .equals("confirmed")
                    ? 200
                    : 0;
            if (status == 200) {
                Calendar.change(
                        before.id(),
                        "{\"period\": {\"start\": \"%s\", \"end\": \"%s\"}}".formatted(start, start.plusDays(9)));
                if (random.nextInt(4) > 0) {
                    Calendar.move(before.id(), "confirmed");
                }
            }
            return;
        }
        boolean embargoed = !before.embargoed();
        LocalDate until = embargoed ? day.plusDays(1L + random.nextInt(20)) : null;
        if (!as("coordinator")
                .get("/v1/campaigns/" + before.id())
                .path("status")
                .equals("cancelled")) {
            Calendar.change(before.id(), "{" + visibility(embargoed, until) + "}");
            campaigns.put(title, new Secret(before.id(), before.lead(), before.carrier(), embargoed, until));
        }
    }

    private void cancel() {
        if (!campaigns.isEmpty() && random.nextInt(3) == 0) {
            Secret one = campaigns.get(any(campaigns.keySet().stream().sorted().toList()));
            if (!as("coordinator")
                    .get("/v1/campaigns/" + one.id())
                    .path("status")
                    .equals("cancelled")) {
                Calendar.move(one.id(), "cancelled");
            }
        }
    }

    private final Map<String, Integer> ofDay = new HashMap<>();
    private LocalDate counted;

    private void send(LocalDate day) throws SQLException {
        schedule.writeDue();
        schedule.send();
        if (!day.equals(counted)) {
            ofDay.clear();
            counted = day;
        }
        for (MimeMessage mail : MailServer.received()) {
            mails++;
            String to = MailServer.to(mail);
            if (MailServer.header(mail, "Importance") == null) {
                assertThat(ofDay.merge(to, 1, Integer::sum))
                        .as("mails to %s on %s", to, day)
                        .isEqualTo(1);
            }
            assertKeepsSecrets(MailServer.subject(mail) + MailServer.text(mail), listedBy.get(to), day);
        }
        assertCallsKeepSecrets(day);
    }

    /** That there is a call says already that there is a campaign. */
    private void assertCallsKeepSecrets(LocalDate day) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet call = statement.executeQuery("""
                        with gone as (delete from webhook_delivery returning webhook, subject)
                        select w.organization, r.campaign from gone g join webhook w on w.id = g.webhook
                        join reminder r on r.id = g.subject""")) {
            while (call.next()) {
                calls++;
                String organization = call.getString("organization");
                String campaign = call.getString("campaign");
                assertThat(campaigns.values())
                        .as("what %s is called about on %s", organization, day)
                        .noneMatch(one -> one.id().equals(campaign) && !one.mayBeKnownTo(Set.of(organization), day));
            }
        }
    }

    private void assertInboxKeepsSecrets(LocalDate day) {
        for (String organization : ORGANIZATIONS) {
            String inbox =
                    as("partner-" + organization).get("/v1/inbox?pageSize=1000").asString();
            assertKeepsSecrets(inbox, Set.of(organization), day);
        }
    }

    private void assertKeepsSecrets(String text, Set<String> organizations, LocalDate day) {
        campaigns.forEach((title, campaign) -> {
            if (!campaign.mayBeKnownTo(organizations, day)) {
                assertThat(text).as("what %s read on %s", organizations, day).doesNotContain(title);
            }
        });
    }

    private static String visibility(boolean embargoed, LocalDate until) {
        return embargoed
                ? "\"visibility\": \"embargoed\", \"embargoUntil\": " + (until == null ? "null" : "\"" + until + "\"")
                : "\"visibility\": \"partners\", \"embargoUntil\": null";
    }

    private String any(List<String> some) {
        return some.get(random.nextInt(some.size()));
    }
}
