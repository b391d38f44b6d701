package be.eenstem.platform.job;

import be.eenstem.platform.job.JobStates.State;
import be.eenstem.platform.meter.Label;
import be.eenstem.platform.meter.Lookup;
import be.eenstem.platform.meter.Meters;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Arrays;
import java.util.function.Function;

/** Shows how many jobs there are, and how late what runs by itself is. */
@Startup
@Singleton
class JobGauges {

    private final Lookup<JobStates> states;

    JobGauges(Meters meters, PunctualityService punctuality, @Any Instance<JobKind> kinds) {
        this.states = meters.lookup(punctuality::states);
        Label kind = AttemptTally.label(kinds);
        Label state = Label.of(
                "state", Arrays.stream(State.values()).map(State::label).toList());
        meters.gauge(
                "eenstem.jobs",
                "Jobs that are not done.",
                values -> known(now -> now.count(values.get(0), State.of(values.get(1)))),
                kind,
                state);
        meters.seconds(
                "eenstem.jobs.lag",
                "For how long the longest due job has been due.",
                values -> known(now -> seconds(now.lag(values.get(0)))),
                kind);
        meters.seconds(
                "eenstem.punctuality.lag",
                "How late what runs by itself is, as /health/punctuality has it.",
                values -> known(now -> seconds(now.latest())));
        meters.gauge(
                "eenstem.database.up",
                "Whether the database could be asked lately.",
                values -> states.get() == null ? 0 : 1);
    }

    private Number known(Function<JobStates, Number> value) {
        JobStates now = states.get();
        return now == null ? null : value.apply(now);
    }

    private static Number seconds(Duration lag) {
        return lag.toMillis() / 1000.0;
    }
}
