package be.eenstem.sync;

import be.eenstem.platform.sql.Statements;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Period;

/**
 * Forgets changes that are older than is promised: whoever asks since one of them starts over. Of views of feeds that have been the
 * same for a year it forgets since when: they are either not read any more, or all that their readers get is a later date.
 */
@ApplicationScoped
class RetentionService {

    private static final String OLD_VIEWS = "delete from feed_view where modified_at < ?";
    private static final Period VIEWS_KEPT = Period.ofYears(1);

    private final Statements statements;
    private final ChangeStore store;
    private final Clock clock;

    RetentionService(Statements statements, ChangeStore store, Clock clock) {
        this.statements = statements;
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
        statements.update(OLD_VIEWS, OffsetDateTime.now(clock).minus(VIEWS_KEPT));
    }
}
