package be.eenstem.sync;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.Period;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Forgets changes that are older than is promised: whoever asks since one of them starts over. */
@ApplicationScoped
class RetentionService {

    private final ChangeStore store;
    private final Clock clock;
    private final Period kept;

    RetentionService(
            ChangeStore store,
            Clock clock,
            @ConfigProperty(name = "eenstem.sync.keep-days", defaultValue = "90") int keepDays) {
        this.store = store;
        this.clock = clock;
        this.kept = Period.ofDays(keepDays);
    }

    @ActivateRequestContext
    @Transactional
    @Scheduled(
            identity = "changeRetention",
            every = "6h",
            delayed = "10m",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void forgetOld() {
        store.forget(OffsetDateTime.now(clock).minus(kept));
    }
}
