package be.eenstem.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import be.eenstem.OwnDatabase;
import be.eenstem.platform.job.Jobs;
import be.eenstem.platform.sql.Statements;
import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever has much due gets its part of the calls, and what waits for that part is nobody's lateness. */
@QuarkusTest
@TestProfile(OwnDatabase.AnotherTime.class)
@TestTransaction
class DueQueryTest {

    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");
    private static final Running NONE = new Running(Map.of(), Map.of());
    private static final Duration LEASE = Duration.ofMinutes(2);
    private static final int ALL = 16;

    @Inject
    DueQuery due;

    @Inject
    DeliveryLag lag;

    @Inject
    Jobs jobs;

    @Inject
    Statements statements;

    private OffsetDateTime now = OffsetDateTime.now(BRUSSELS).truncatedTo(ChronoUnit.SECONDS);

    @BeforeEach
    void begin() {
        statements.update("delete from job");
        at(now);
    }

    @AfterEach
    void comeBack() {
        QuarkusMock.installMockForType(Clock.system(BRUSSELS), Clock.class);
    }

    @Test
    void ofAnOrganizationFourAreCalledAtOnceWhateverItsHosts() {
        for (int host = 0; host < 8; host++) {
            due("unizo", host + ".example", 2, Duration.ofMinutes(20 - host));
        }
        List<UUID> other = due("voka", "other.example", 1, Duration.ofMinutes(1));
        assertThat(due.startable(ALL, NONE, now)).hasSize(5).containsAll(other);
        assertThat(startable(Map.of(), Map.of("unizo", 3))).hasSize(2).containsAll(other);
        assertThat(startable(Map.of(), Map.of("unizo", 4))).isEqualTo(other);
        assertThat(due.startable(3, NONE, now)).hasSize(3).doesNotContainAnyElementsOf(other);
    }

    @Test
    void whatItsHostsHaveNoTurnForTakesNoneOfTheOrganization() {
        List<UUID> first = due("unizo", "full.example", 4, Duration.ofMinutes(20));
        due("unizo", "full.example", 4, Duration.ofMinutes(19));
        List<UUID> third = due("unizo", "free.example", 4, Duration.ofMinutes(5));
        assertThat(due.startable(ALL, NONE, now))
                .containsExactly(first.get(0), first.get(1), third.get(0), third.get(1));
        assertThat(startable(Map.of("full.example", 1), Map.of("unizo", 1)))
                .containsExactly(first.get(0), third.get(0), third.get(1));
        assertThat(startable(Map.of("full.example", 2), Map.of("unizo", 2)))
                .containsExactly(third.get(0), third.get(1));
    }

    @Test
    void nothingThatIsDueLaterOrUnderWay() {
        due("unizo", "later.example", 2, Duration.ofMinutes(-1));
        List<UUID> due = due("voka", "now.example", 3, Duration.ZERO);
        jobs.claim(Webhooks.KIND, due.subList(0, 1), LEASE);
        assertThat(this.due.startable(ALL, NONE, now)).containsExactlyElementsOf(due.subList(1, 3));
    }

    @Test
    void lateIsWhatNobodyCallsAndNotWhatWaitsForOthersOfItsOwn() {
        assertThat(lag.lag()).isZero();
        List<UUID> hanging = due("unizo", "hanging.example", 5, Duration.ofMinutes(30));
        due("voka", "other.example", 1, Duration.ofMinutes(20));
        assertThat(lag.lag()).isEqualTo(Duration.ofMinutes(30));
        assertThat(jobs.lag()).isZero();
        jobs.claim(Webhooks.KIND, hanging.subList(0, 1), LEASE);
        assertThat(lag.lag()).as("a call under way").isEqualTo(Duration.ofMinutes(20));
        jobs.failed(Map.of(hanging.get(0), "timeout"));
        assertThat(lag.lag()).as("one that failed just now").isEqualTo(Duration.ofMinutes(20));
        due("unizo", "quiet.example", 1, Duration.ofMinutes(25));
        due("voka", "hanging.example", 1, Duration.ofMinutes(28));
        assertThat(lag.lag()).as("the same organization or host").isEqualTo(Duration.ofMinutes(20));
        at(now.plusMinutes(10));
        assertThat(lag.lag()).as("nobody calls any more").isEqualTo(Duration.ofMinutes(40));
        jobs.done(hanging.subList(1, 2));
        assertThat(lag.lag()).as("one was delivered just now").isEqualTo(Duration.ofMinutes(30));
    }

    private List<UUID> startable(Map<String, Integer> byHost, Map<String, Integer> byOrganization) {
        return due.startable(ALL, new Running(byHost, byOrganization), now);
    }

    /** A webhook with deliveries that have been due for so long, the longest due first. */
    private List<UUID> due(String organization, String host, int number, Duration since) {
        UUID webhook = statements
                .query("""
                        insert into webhook (organization, url, host, events, enabled, secret, secret_set_at)
                        values (?, ?, ?, '{ping}', true, 'whsec_', ?) returning id""", row -> Statements.id(row, "id"), organization, "https://" + host, host, now)
                .get(0);
        List<UUID> written = new ArrayList<>();
        for (int place = 0; place < number; place++) {
            UUID id = statements
                    .query(
                            "insert into webhook_delivery (webhook, event, body, created_at) values (?, 'ping', '{}', ?) returning id",
                            row -> Statements.id(row, "id"),
                            webhook,
                            now)
                    .get(0);
            jobs.add(Webhooks.KIND, Map.of(id, webhook), now.minus(since));
            written.add(id);
        }
        return written;
    }

    private void at(OffsetDateTime moment) {
        QuarkusMock.installMockForType(Clock.fixed(moment.toInstant(), BRUSSELS), Clock.class);
    }
}
