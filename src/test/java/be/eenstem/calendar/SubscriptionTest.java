package be.eenstem.calendar;

import static be.eenstem.Api.as;
import static be.eenstem.Api.patch;
import static be.eenstem.calendar.Feeds.calendar;
import static be.eenstem.calendar.Feeds.counts;
import static be.eenstem.calendar.Feeds.event;
import static be.eenstem.calendar.Feeds.fixtures;
import static be.eenstem.calendar.Feeds.read;
import static be.eenstem.calendar.Feeds.refresh;
import static be.eenstem.calendar.Feeds.register;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasSize;

import be.eenstem.Metrics;
import be.eenstem.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What an address gives is read once somebody said so, and then by itself; what it gave stands until it gives something else. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class SubscriptionTest {

    private static final String UNCHANGED = "eenstem_calendar_refresh_seconds_count{outcome=\"unchanged\"}";

    @Inject
    Refresher refresher;

    @Inject
    DataSource database;

    private final Publisher publisher = new Publisher();
    private String address = "";

    @AfterEach
    void end() {
        publisher.close();
        as("coordinator").header("If-Match", "*").delete(address);
    }

    private void subscribe() {
        address = register(", \"url\": \"%s\", \"refresh\": \"PT6H\"".formatted(publisher.url()));
    }

    /** Its turn comes. */
    private void comesDue() {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(
                        "update job set due_at = now() - interval '1 minute' where id = ?")) {
            statement.setObject(1, UUID.fromString(Feeds.id(address)));
            assertThat(statement.executeUpdate()).isEqualTo(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        refresher.refreshDue();
    }

    @Test
    void nothingIsReadBeforeSomebodySaysSo() {
        publisher.gives(calendar(event("a", 0)), Map.of("ETag", "\"1\""));
        subscribe();
        refresher.refreshDue();
        JsonPath preview = refresh(address, "?dryRun=true");
        assertThat(counts(preview)).isEqualTo("1 0 0 0 0");
        assertThat(preview.getBoolean("dryRun")).isTrue();
        assertThat(fixtures(address).getInt("total")).isZero();
        assertThat(read(address).getBoolean("subscribed")).isFalse();

        assertThat(counts(refresh(address, ""))).isEqualTo("1 0 0 0 0");
        JsonPath now = read(address);
        assertThat(now.getBoolean("subscribed")).isTrue();
        OffsetDateTime last = OffsetDateTime.parse(now.getString("lastRefreshedAt"));
        OffsetDateTime next = OffsetDateTime.parse(now.getString("nextRefreshAt"));
        assertThat(Duration.between(last, next)).isBetween(Duration.ofMinutes(359), Duration.ofMinutes(361));
    }

    @Test
    void itIsReadAgainByItselfAndOnlyWhatChanged() {
        publisher.gives(calendar(event("a", 0)), Map.of("ETag", "\"1\""));
        subscribe();
        refresh(address, "");
        double unchanged = Metrics.number(UNCHANGED);
        comesDue();
        assertThat(publisher.wasToldCondition()).isTrue();
        assertThat(Metrics.number(UNCHANGED)).isEqualTo(unchanged + 1);
        as("coordinator").get(address + "/imports").then().body("items", hasSize(1));
        publisher.gives(calendar(event("a", 0), event("b", 1)), Map.of("ETag", "\"2\""));
        comesDue();
        assertThat(fixtures(address).getList("items.title")).containsExactly("Feed a", "Feed b");
        as("coordinator").get(address + "/imports").then().body("items.added", contains(1, 1));

        setAspect("ergonomie");
        refresher.refreshDue();
        assertThat(publisher.wasToldCondition()).isFalse();
        assertThat(fixtures(address).getList("items.aspects.flatten()")).containsExactly("ergonomie", "ergonomie");
    }

    @Test
    void settingsThatChangeWhileItIsCalledCountTheSame() {
        publisher.gives(calendar(event("a", 0)), Map.of("ETag", "\"1\""));
        subscribe();
        refresh(address, "");
        publisher.whileCalled(() -> setAspect("ergonomie"));
        comesDue();
        assertThat(publisher.wasToldCondition()).isFalse();
        assertThat(fixtures(address).getList("items.aspects.flatten()")).containsExactly("ergonomie");
    }

    private void setAspect(String aspect) {
        patch("coordinator", as("coordinator").get(address).header("ETag"), "{\"aspects\": [\"" + aspect + "\"]}")
                .patch(address)
                .then()
                .statusCode(200);
    }

    @Test
    void askedAgainItIsReadAgainUnderWhateverKey() {
        publisher.gives(calendar(event("a", 0)), Map.of());
        subscribe();
        assertThat(counts(refreshUnderKey())).isEqualTo("1 0 0 0 0");
        assertThat(counts(refreshUnderKey())).isEqualTo("0 0 0 1 0");
    }

    private JsonPath refreshUnderKey() {
        return as("coordinator")
                .header("Idempotency-Key", Feeds.id(address))
                .post(address + "/refresh")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    @Test
    void whenItBreaksWhatWasReadStands() {
        publisher.gives(calendar(event("a", 0)), Map.of());
        subscribe();
        refresh(address, "");
        publisher.gives(500, "geheim".getBytes(), Map.of());
        breaks("status500");
        publisher.gives(304, new byte[0], Map.of());
        breaks("status304");
        publisher.gives("<!DOCTYPE html><html>Log in</html>", Map.of());
        breaks("notCalendar");
        publisher.gives(calendar(event("a", 0)).replace("END:VCALENDAR", ""), Map.of());
        breaks("truncated");
        publisher.gives(302, new byte[0], Map.of("Location", "http://169.254.169.254/latest/meta-data"));
        breaks("forbiddenAddress");
        publisher.givesPacked("BEGIN:VCALENDAR\r\n", "X-BOMB:" + "x".repeat(50_000) + "\r\n", 500, "END:VCALENDAR\r\n");
        breaks("tooLarge");
        publisher.gives(200, "niet ingepakt".getBytes(), Map.of("Content-Encoding", "gzip"));
        breaks("badAnswer");
        publisher.gives(200, "anders".getBytes(), Map.of("Content-Encoding", "br"));
        breaks("badAnswer");
        publisher.hangs();
        breaks("timeout");
        as("coordinator")
                .get(address + "/imports?source=address")
                .then()
                .body("items.findAll {it.problem != null}", hasSize(8));

        publisher.givesPacked("BEGIN:VCALENDAR\r\n", event("b", 1), 1, "END:VCALENDAR\r\n");
        comesDue();
        assertThat(read(address).getString("lastProblem")).isNull();
        assertThat(fixtures(address).getList("items.title")).containsExactly("Feed b");
    }

    @Test
    void whatNobodyForesawIsToldAndPutOff() {
        publisher.gives(calendar(event("a", 0)), Map.of());
        subscribe();
        refresh(address, "");
        publisher.gives(calendar(event("a", 0), event("onvoorzien", 1)), Map.of());
        change("alter table fixture add constraint unforeseen check (title <> 'Feed onvoorzien') not valid");
        try {
            breaks("internal");
        } finally {
            change("alter table fixture drop constraint unforeseen");
        }
        comesDue();
        assertThat(read(address).getString("lastProblem")).isNull();
        assertThat(fixtures(address).getList("items.title")).containsExactly("Feed a", "Feed onvoorzien");
    }

    /** Only the owner of the tables may. */
    private static void change(String schema) {
        Config config = ConfigProvider.getConfig();
        try (Connection connection = DriverManager.getConnection(
                        config.getValue("quarkus.datasource.jdbc.url", String.class),
                        config.getValue("quarkus.flyway.username", String.class),
                        config.getValue("quarkus.flyway.password", String.class));
                Statement statement = connection.createStatement()) {
            statement.execute(schema);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void breaks(String problem) {
        comesDue();
        JsonPath now = read(address);
        assertThat(now.getString("lastProblem")).isEqualTo(problem);
        assertThat(OffsetDateTime.parse(now.getString("nextRefreshAt"))).isAfter(OffsetDateTime.now());
        assertThat(fixtures(address).getList("items.title")).containsExactly("Feed a");
    }

    @Test
    void aFirstReadingThatComesToNothingIsNoSubscription() {
        subscribe();
        assertThat(refresh(address, "?dryRun=true").getString("problem")).isEqualTo("status404");
        assertThat(read(address).getString("lastProblem")).isNull();
        assertThat(refresh(address, "").getString("problem")).isEqualTo("status404");
        assertThat(read(address).getBoolean("subscribed")).isFalse();
        assertThat(read(address).getString("lastProblem")).isEqualTo("status404");
    }

    @Test
    void anotherAddressIsAnotherSubscription() {
        publisher.gives(calendar(event("a", 0)), Map.of());
        subscribe();
        refresh(address, "");
        patch("coordinator", as("coordinator").get(address).header("ETag"), "{\"url\": null}")
                .patch(address)
                .then()
                .statusCode(200);
        refresher.refreshDue();
        assertThat(read(address).getBoolean("subscribed")).isFalse();
        assertThat(fixtures(address).getInt("total")).isEqualTo(1);
        as("coordinator").post(address + "/refresh").then().statusCode(409).body("type", endsWith("eenstem:noAddress"));
    }
}
