package be.eenstem.platform.job;

import static org.assertj.core.api.Assertions.assertThat;

import be.eenstem.OwnDatabase;
import be.eenstem.Together;
import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Work that outlives a process is done by one, tried again by another, and parked after a day. */
@QuarkusTest
@TestProfile(OwnDatabase.AnotherTime.class)
class JobsTest {

    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");
    private static final Duration LEASE = Duration.ofMinutes(2);

    @Inject
    Jobs jobs;

    @Inject
    DataSource database;

    private OffsetDateTime now = OffsetDateTime.now(BRUSSELS).truncatedTo(ChronoUnit.SECONDS);

    @BeforeEach
    void stop() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("delete from job");
        }
        wait(Duration.ZERO);
    }

    @AfterEach
    void comeBack() {
        QuarkusMock.installMockForType(Clock.system(BRUSSELS), Clock.class);
    }

    @Test
    void isTakenUpByOneOnly() throws Exception {
        add(2000);
        ConcurrentLinkedQueue<UUID> taken = new ConcurrentLinkedQueue<>();
        Together.each(List.of(1, 2, 3, 4), worker -> {
            Arc.container().requestContext().activate();
            List<UUID> claimed;
            do {
                claimed = claim(7);
                taken.addAll(claimed);
            } while (!claimed.isEmpty());
            Arc.container().requestContext().terminate();
        });
        assertThat(taken).hasSize(2000).doesNotHaveDuplicates();
    }

    @Test
    void comesBackWhereNobodyEndedIt() {
        List<UUID> added = add(3);
        assertThat(claim(10)).containsExactlyInAnyOrderElementsOf(added);
        wait(LEASE.minusSeconds(1));
        assertThat(claim(10)).isEmpty();
        wait(Duration.ofSeconds(1));
        assertThat(claim(10)).containsExactlyInAnyOrderElementsOf(added);
        in(() -> jobs.done(added));
        wait(Duration.ofDays(2));
        assertThat(claim(10)).isEmpty();
        assertThat(lag()).isZero();
    }

    @Test
    void isTriedAgainLaterAndLaterAndParkedAfterADay() {
        UUID id = add(1).get(0);
        List<Long> pauses = new ArrayList<>();
        while (!claim(1).isEmpty()) {
            in(() -> jobs.failed(Map.of(id, "nobody answers")));
            pauses.add(pauseUntilDue());
        }
        assertThat(pauses).hasSizeBetween(24, 45);
        assertThat(pauses.get(0)).isBetween(20L, 41L);
        assertThat(pauses.get(3)).isBetween(175L, 305L);
        assertThat(pauses.subList(8, pauses.size() - 1)).allMatch(pause -> pause >= 2690 && pause <= 4510);
        assertThat(failures(id))
                .hasSize(pauses.size())
                .allMatch(failure -> failure.problem().equals("nobody answers"));
        in(() -> jobs.retry(List.of(id)));
        assertThat(claim(1)).containsExactly(id);
    }

    @Test
    void thoseThatFailTogetherComeBackApart() {
        List<UUID> added = add(200);
        claim(200);
        in(() -> added.forEach(id -> jobs.failed(Map.of(id, "down"))));
        wait(Duration.ofSeconds(30));
        assertThat(claim(200).size()).isBetween(40, 160);
    }

    @Test
    void whatCanNeverSucceedIsParkedAtOnce() {
        UUID id = add(1).get(0);
        claim(1);
        in(() -> jobs.park(Map.of(id, "no such mailbox")));
        wait(Duration.ofHours(2));
        assertThat(claim(1)).isEmpty();
        in(() -> jobs.failed(Map.of(id, "came late")));
        assertThat(failures(id)).extracting(Jobs.Failure::problem).containsExactly("no such mailbox");
    }

    @Test
    void someAreTakenUpOfThoseThatAreDueOnly() {
        List<UUID> added = add(3);
        List<UUID> some = List.of(added.get(0), added.get(2), UUID.randomUUID());
        assertThat(claimSome(some)).containsExactlyInAnyOrder(added.get(0), added.get(2));
        assertThat(claimSome(added)).containsExactly(added.get(1));
    }

    @Test
    void whatWasDoneOrParkedIsRepeatedAsIfForTheFirstTime() {
        List<UUID> added = add(3);
        claim(3);
        in(() -> jobs.done(added.subList(0, 1)));
        in(() -> jobs.park(Map.of(added.get(1), "no")));
        in(() -> jobs.repeat(added));
        assertThat(claim(3)).containsExactlyInAnyOrder(added.get(0), added.get(1));
        assertThat(failures(added.get(1))).hasSize(1);
    }

    @Test
    void tellsForHowLongTheFirstHasWaited() {
        assertThat(lag()).isZero();
        add(1);
        wait(Duration.ofMinutes(5));
        assertThat(lag()).isEqualTo(Duration.ofMinutes(5));
    }

    private long pauseUntilDue() {
        long waited = 0;
        while (waited < 5000 && lag().isZero()) {
            wait(Duration.ofSeconds(10));
            waited += 10;
        }
        return waited;
    }

    private Duration lag() {
        return QuarkusTransaction.requiringNew().call(() -> jobs.lag());
    }

    private List<Jobs.Failure> failures(UUID id) {
        return QuarkusTransaction.requiringNew().call(() -> jobs.failures(id));
    }

    private List<UUID> add(int number) {
        List<UUID> ids = Stream.generate(UUID::randomUUID).limit(number).toList();
        in(() -> jobs.add(TestKind.NAME, ids, now));
        return ids;
    }

    private List<UUID> claim(int most) {
        return QuarkusTransaction.requiringNew().call(() -> jobs.claim(TestKind.NAME, most, LEASE));
    }

    private List<UUID> claimSome(List<UUID> some) {
        return QuarkusTransaction.requiringNew().call(() -> jobs.claim(TestKind.NAME, some, LEASE));
    }

    private void wait(Duration pause) {
        now = now.plus(pause);
        QuarkusMock.installMockForType(Clock.fixed(now.toInstant(), BRUSSELS), Clock.class);
    }

    private static void in(Runnable work) {
        QuarkusTransaction.requiringNew().run(work);
    }
}
