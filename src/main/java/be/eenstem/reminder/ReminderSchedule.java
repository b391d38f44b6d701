package be.eenstem.reminder;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Looks from time to time for what is due, and sends it. Any number of instances may. */
@ApplicationScoped
class ReminderSchedule {

    /** Few enough for a transaction that nobody waits long for. */
    private static final int SUBJECTS_AT_ONCE = 100;

    private static final Logger LOG = Logger.getLogger(ReminderSchedule.class);

    private final SendingService service;
    private final Courier courier;

    ReminderSchedule(SendingService service, Courier courier) {
        this.service = service;
        this.courier = courier;
    }

    @ActivateRequestContext
    @Scheduled(
            identity = "reminderWriting",
            every = "{eenstem.reminders.pass-every}",
            delayed = "10s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void writeDue() {
        LocalDate today = service.today();
        List<UUID> subjects = service.reminding();
        for (int from = 0; from < subjects.size(); from += SUBJECTS_AT_ONCE) {
            write(subjects.subList(from, Math.min(from + SUBJECTS_AT_ONCE, subjects.size())));
        }
        if (!service.isWritten()) {
            service.forget();
        }
        service.end(today);
    }

    /** What cannot be written down keeps nothing else from being so. */
    private void write(List<UUID> some) {
        try {
            service.write(some);
        } catch (RuntimeException failed) {
            if (some.size() == 1) {
                LOG.errorf(failed, "What %s reminds of cannot be written down", some.get(0));
            } else {
                some.forEach(one -> write(List.of(one)));
            }
        }
    }

    /** A day begins with writing down all that is due on it: what a contact gets that day is one message. */
    @ActivateRequestContext
    @Scheduled(
            identity = "reminderSending",
            every = "{eenstem.reminders.send-every}",
            delayed = "15s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void send() {
        if (!service.isWritten()) {
            writeFirst();
        }
        while (courier.sendSome()) {
            // Until nothing is left.
        }
    }

    /** Where it cannot be done, what was written down before goes all the same. */
    private void writeFirst() {
        try {
            writeDue();
        } catch (RuntimeException failed) {
            LOG.error("What is due today cannot be written down", failed);
        }
    }
}
