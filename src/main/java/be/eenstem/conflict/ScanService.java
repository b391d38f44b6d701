package be.eenstem.conflict;

import be.eenstem.conflict.plan.PlanIndex;
import be.eenstem.conflict.rule.Rules;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jboss.logging.Logger;

/** Finds all conflicts from scratch, and compares. */
@ApplicationScoped
@Transactional
class ScanService {

    private static final Logger LOG = Logger.getLogger(ScanService.class);

    private final PlanNumbers numbers;
    private final PlanMemory memory;
    private final Sweep sweep;
    private final Rules rules;
    private final DetectionService detection;
    private final Clock clock;

    ScanService(
            PlanNumbers numbers, PlanMemory memory, Sweep sweep, Rules rules, DetectionService detection, Clock clock) {
        this.numbers = numbers;
        this.memory = memory;
        this.sweep = sweep;
        this.rules = rules;
        this.detection = detection;
        this.clock = clock;
    }

    /** All of it on one state of the database, so that nobody has to wait for it. */
    ScanView scan() {
        numbers.seeOneState();
        Instant begun = clock.instant();
        PlanIndex plan = memory.fromScratch();
        ScanSink sink = new ScanSink();
        long found = sweep.over(plan, rules.types(), sink);
        if (sink.differences() > 0) {
            LOG.errorf(
                    "%d stored conflicts differ from those found from scratch: %s",
                    sink.differences(), sink.examples());
        }
        long milliseconds = Duration.between(begun, clock.instant()).toMillis();
        return new ScanView(plan.all().size(), found, sink.differences(), sink.examples(), milliseconds);
    }

    void repair() {
        detection.detectAll();
    }
}
