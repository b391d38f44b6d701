package be.eenstem.sync;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;

/** Forgets changes that are older than is promised: whoever read before them starts over. */
@ApplicationScoped
class RetentionService {

    private final ChangeStore store;
    private final Clock clock;

    RetentionService(ChangeStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    @ActivateRequestContext
    @Transactional
    @Scheduled(
            identity = "changeRetention",
            every = "6h",
            delayed = "10m",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void forgetOld() {
        store.forget(LocalDate.now(clock));
    }
}
