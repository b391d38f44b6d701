package be.eenstem.reminder;

import static be.eenstem.Api.as;
import static be.eenstem.Metrics.numbers;
import static be.eenstem.Metrics.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import be.eenstem.MailServer;
import be.eenstem.RawHttp;
import be.eenstem.process.Await;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What goes on is counted, under the names that the manual for operators gives. */
@QuarkusTest
@TestProfile(MailServer.Profile.class)
class MetricsTest {

    private static final LocalDate START = LocalDate.of(2029, 3, 5);
    private static final Path MANUAL = Path.of("docs", "operations.md");

    @Inject
    ReminderSchedule schedule;

    @Inject
    ReminderChanges changes;

    @Inject
    DataSource database;

    @ConfigProperty(name = "quarkus.datasource.jdbc.max-size")
    int connections;

    @BeforeEach
    void list() throws SQLException {
        Calendar.startOver(database);
        Calendar.on(START.minusDays(100));
        Calendar.contacts("voka", "campagnes@voka.example");
    }

    @AfterEach
    void comeBack() {
        Calendar.contacts("voka");
        Calendar.comeBack();
    }

    @Test
    void aReminderThatIsSentIsCountedOnItsWay() {
        Calendar.confirmed("Geteld", "acerta", START, START.plusDays(11), "\"carriers\": [\"voka\"]");
        Map<String, Double> before = numbers();
        assertThat(Calendar.mails(schedule, START.minusDays(5))).hasSize(1);
        Map<String, Double> after = numbers();
        assertThat(List.of(
                        "eenstem_reminders_total{state=\"due\"}",
                        "eenstem_reminders_total{state=\"sent\"}",
                        "eenstem_job_attempts_total{kind=\"reminderMail\",outcome=\"done\"}",
                        "eenstem_mail_handover_seconds_count{outcome=\"accepted\"}"))
                .allSatisfy(one -> assertThat(after.get(one) - before.get(one)).isPositive());
        assertThat(text()).doesNotContain("Geteld").doesNotContain("voka");
    }

    @Test
    void whatIsRolledBackIsNotCounted() {
        String missed = "eenstem_reminders_total{state=\"missed\"}";
        double before = numbers().get(missed);
        QuarkusTransaction.begin();
        changes.count(3, "missed");
        QuarkusTransaction.rollback();
        assertThat(numbers()).containsEntry(missed, before);
        QuarkusTransaction.requiringNew().run(() -> changes.count(3, "missed"));
        assertThat(numbers()).containsEntry(missed, before + 3);
    }

    @Test
    void requestsAreToldApartByNamesOfOurs() throws IOException {
        String secret = "A".repeat(32);
        String id = UUID.randomUUID().toString();
        as("coordinator").get("/v1/campaigns/" + id).then().statusCode(404);
        as("coordinator").get("/feeds/" + secret + ".ics").then().statusCode(404);
        as("coordinator").get("/elsewhere/" + id).then().statusCode(404);
        RawHttp.send("BREW /v1/campaigns HTTP/1.1\r\n", new byte[0]);
        String text = text();
        assertThat(text).doesNotContain(secret).doesNotContain(id).doesNotContain("BREW");
        assertThat(numbers())
                .containsKeys(
                        request("GET", "404", "/v1/campaigns/{campaignId}"),
                        request("GET", "404", "/feeds/{secret}"),
                        request("GET", "404", "other"),
                        request("other", "405", "/v1/campaigns"));
    }

    @Test
    void theDatabaseIsAskedAndItsPoolCounted() {
        assertThat(numbers())
                .containsEntry("eenstem_database_up", 1.0)
                .containsKeys(
                        "agroal_active_count{datasource=\"default\"}",
                        "eenstem_jobs_lag_seconds{kind=\"calendar\"}",
                        "eenstem_jobs{kind=\"webhook\",state=\"parked\"}");
    }

    /** Nobody gets a connection; who asks was not seen before. */
    @Test
    void theyAreThereWhileTheDatabaseIsNot() throws SQLException {
        List<Connection> all = new ArrayList<>();
        try {
            for (int taken = 0; taken < connections; taken++) {
                all.add(database.getConnection());
            }
            long begun = System.nanoTime();
            as("admin").get("/metrics").then().statusCode(200).body(containsString("eenstem_jobs{"));
            assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(8));
        } finally {
            for (Connection connection : all) {
                connection.close();
            }
        }
    }

    @Test
    void whatComesRoundByItselfSaysWhenItDid() {
        Await.within(Duration.ofSeconds(10), () -> "no pass was counted", () -> {
            Map<String, Double> numbers = numbers();
            return numbers.get("eenstem_scheduled_pass_seconds_count{outcome=\"done\",pass=\"webhookCalls\"}") > 0
                    && numbers.get("eenstem_scheduled_pass_last_done_timestamp_seconds{pass=\"webhookCalls\"}") > 0;
        });
    }

    @Test
    void theManualHasEachOfThemAndNoOther() throws IOException {
        as("monitor").get("/v1/aspects").then().statusCode(200);
        Set<String> manual = Files.readAllLines(MANUAL).stream()
                .filter(line -> line.matches("\\| `[a-z_]+(_\\*)?(\\{.*)?` \\|.*"))
                .map(line -> line.replaceFirst("\\| `([a-z_*]+).*", "$1"))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> shown = text().lines()
                .filter(line -> line.startsWith("# TYPE "))
                .map(line -> line.split(" ")[2].replaceFirst("_seconds_max$", "_seconds"))
                .map(name -> manual.stream()
                        .filter(known -> known.endsWith("*") && name.startsWith(known.replace("*", "")))
                        .findFirst()
                        .orElse(name))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(shown).isEqualTo(manual);
    }

    private static String request(String method, String status, String uri) {
        return "http_server_requests_seconds_count{method=\"%s\",status=\"%s\",uri=\"%s\"}"
                .formatted(method, status, uri);
    }
}
