package be.eenstem.platform.meter;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.FailedExecution;
import io.quarkus.scheduler.ScheduledExecution;
import io.quarkus.scheduler.Scheduler;
import io.quarkus.scheduler.SuccessfulExecution;
import io.quarkus.scheduler.Trigger;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What comes round by itself: how often and long, and when it last went well. */
@Singleton
class ScheduledPasses {

    private static final String DONE = "done";
    private static final String FAILED = "failed";

    private final Meters meters;
    private final Clock clock;
    private final Map<String, Instant> lastDone = new ConcurrentHashMap<>();
    private volatile Timing timing;

    ScheduledPasses(Meters meters, Clock clock) {
        this.meters = meters;
        this.clock = clock;
    }

    /** Those that this instance takes part in; what an operator turned off is not there. */
    void begin(@Observes StartupEvent start, Scheduler scheduler) {
        List<String> names = scheduler.getScheduledJobs().stream()
                .map(Trigger::getId)
                .sorted()
                .toList();
        if (names.isEmpty()) {
            return;
        }
        Label pass = Label.of("pass", names);
        timing = meters.timing(
                "eenstem.scheduled.pass", "What comes round by itself.", pass, Label.of("outcome", DONE, FAILED));
        meters.seconds(
                "eenstem.scheduled.pass.last.done.timestamp",
                "When it last went well, since 1970.",
                values -> seconds(lastDone.get(values.get(0))),
                pass);
    }

    void on(@Observes SuccessfulExecution done) {
        lastDone.put(name(done.getExecution()), clock.instant());
        add(done.getExecution(), DONE);
    }

    void on(@Observes FailedExecution failed) {
        add(failed.getExecution(), FAILED);
    }

    private void add(ScheduledExecution execution, String outcome) {
        Timing begun = timing;
        if (begun != null) {
            begun.add(Duration.between(execution.getFireTime(), clock.instant()), name(execution), outcome);
        }
    }

    private static String name(ScheduledExecution execution) {
        return execution.getTrigger().getId();
    }

    private static Number seconds(Instant at) {
        return at == null ? null : at.toEpochMilli() / 1000.0;
    }
}
