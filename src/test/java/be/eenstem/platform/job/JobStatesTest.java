package be.eenstem.platform.job;

import static org.assertj.core.api.Assertions.assertThat;

import be.eenstem.TestDatabase;
import be.eenstem.platform.job.JobStates.State;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Follows a job from one state to the next; whatever other tests left stands beside. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class JobStatesTest {

    private static final String KIND = "webhook";
    private static final Duration LEASE = Duration.ofMinutes(5);

    @Inject
    Jobs jobs;

    @Inject
    PunctualityService service;

    @Inject
    Clock clock;

    private final UUID job = UUID.randomUUID();
    private Map<State, Long> before;

    @BeforeEach
    void begin() {
        QuarkusTransaction.begin();
        before = counts();
    }

    @AfterEach
    void leaveNothing() {
        QuarkusTransaction.rollback();
    }

    @Test
    void aJobIsDueRunsAndIsTriedAgain() {
        add(Duration.ofMinutes(-10));
        assertThat(added()).containsExactly(State.DUE);
        assertThat(service.states().lag(KIND)).isGreaterThanOrEqualTo(Duration.ofMinutes(10));
        claim();
        assertThat(added()).containsExactly(State.RUNNING);
        jobs.failed(Map.of(job, "noConnection"));
        assertThat(added()).containsExactly(State.RETRYING);
        jobs.schedule(KIND, job, now().minusMinutes(1));
        claim();
        assertThat(added()).containsExactly(State.RUNNING);
        jobs.park(Map.of(job, "gone"));
        assertThat(added()).containsExactly(State.PARKED);
        jobs.retry(List.of(job));
        assertThat(added()).containsExactly(State.DUE);
        claim();
        jobs.done(List.of(job));
        assertThat(added()).isEmpty();
    }

    @Test
    void oneWhoseDayIsNotThereIsNotLate() {
        add(Duration.ofDays(2));
        assertThat(added()).containsExactly(State.SCHEDULED);
    }

    private void add(Duration from) {
        jobs.add(KIND, List.of(job), now().plus(from));
    }

    private void claim() {
        assertThat(jobs.claim(KIND, List.of(job), LEASE)).containsExactly(job);
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }

    /** The states of which there is one more than at the beginning. */
    private List<State> added() {
        Map<State, Long> now = counts();
        return Arrays.stream(State.values())
                .filter(state -> now.get(state) == before.get(state) + 1)
                .toList();
    }

    private Map<State, Long> counts() {
        JobStates states = service.states();
        return Arrays.stream(State.values())
                .collect(Collectors.toMap(state -> state, state -> states.count(KIND, state)));
    }
}
