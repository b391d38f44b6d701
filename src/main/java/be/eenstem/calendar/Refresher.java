package be.eenstem.calendar;

import be.eenstem.platform.problem.ProblemException;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import org.jboss.logging.Logger;

/** Reads the calendars that are due, one after the other. */
@ApplicationScoped
class Refresher {

    private static final Logger LOG = Logger.getLogger(Refresher.class);

    private final ImportService service;
    private final Inbound inbound;
    private volatile boolean stopping;

    Refresher(ImportService service, Inbound inbound) {
        this.service = service;
        this.inbound = inbound;
    }

    /** What a crash cuts short, whoever comes first after the lease takes up again. */
    @Scheduled(
            identity = "calendarRefresh",
            every = "{eenstem.inbound.refresh-every}",
            delayed = "10s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void refreshDue() {
        Optional<CalendarSource> due = service.claim();
        while (due.isPresent() && !stopping) {
            refresh(due.get());
            due = service.claim();
        }
    }

    void stop(@Observes ShutdownEvent end) {
        stopping = true;
    }

    private void refresh(CalendarSource source) {
        try {
            inbound.refresh(source);
        } catch (RuntimeException e) {
            tell(source, e);
        }
    }

    /** Where nobody can be told, it is tried again after the lease. */
    private void tell(CalendarSource source, RuntimeException cause) {
        try {
            service.failed(source, ImportProblem.of(cause));
        } catch (ProblemException e) {
            LOG.debugf("The calendar %s, or its address, went while it was refreshed", source.id());
            return;
        } catch (RuntimeException e) {
            cause.addSuppressed(e);
        }
        LOG.warnf(cause, "The calendar %s was not refreshed; it is tried again", source.id());
    }
}
