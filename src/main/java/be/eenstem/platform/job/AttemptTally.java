package be.eenstem.platform.job;

import be.eenstem.platform.meter.Label;
import be.eenstem.platform.meter.Meters;
import be.eenstem.platform.meter.Tally;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Counts how attempts at jobs ended. */
@Startup
@Singleton
class AttemptTally {

    static final String DONE = "done";
    /** To be tried again. */
    static final String FAILED = "failed";
    /** Tried no more, or not at all as nobody wants it any more. */
    static final String PARKED = "parked";

    private final Tally tally;

    AttemptTally(Meters meters, @Any Instance<JobKind> kinds) {
        this.tally = meters.tally(
                "eenstem.job.attempts",
                "Attempts at jobs that ended.",
                label(kinds),
                Label.of("outcome", DONE, FAILED, PARKED));
    }

    static Label label(Instance<JobKind> kinds) {
        List<String> names = kinds.stream().map(JobKind::jobKind).sorted().toList();
        return Label.of("kind", names);
    }

    /** @param kinds of each job */
    void ended(String how, Collection<String> kinds) {
        kinds.stream()
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
                .forEach((kind, many) -> tally.add(many, kind, how));
    }
}
