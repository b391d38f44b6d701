package be.eenstem.reminder;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.util.List;
import java.util.UUID;

/** Looks from time to time for what is due, and sends it. Any number of instances may. */
@ApplicationScoped
class ReminderSchedule {

    /** Few enough for a transaction that nobody waits long for. */
    private static final int CAMPAIGNS_AT_ONCE = 100;

    private final SendingService service;
    private final Courier courier;

    ReminderSchedule(SendingService service, Courier courier) {
        this.service = service;
        this.courier = courier;
    }

    @ActivateRequestContext
    @Scheduled(
            every = "{eenstem.reminders.pass-every}",
            delayed = "10s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void writeDue() {
        List<UUID> campaigns = service.campaigns();
        for (int from = 0; from < campaigns.size(); from += CAMPAIGNS_AT_ONCE) {
            service.write(campaigns.subList(from, Math.min(from + CAMPAIGNS_AT_ONCE, campaigns.size())));
        }
        service.end();
    }

    /** A day begins with writing down all that is due on it: what a contact gets that day is one message. */
    @ActivateRequestContext
    @Scheduled(
            every = "{eenstem.reminders.send-every}",
            delayed = "15s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void send() {
        if (!service.isWritten()) {
            writeDue();
        }
        while (courier.sendSome()) {
            // Until nothing is left.
        }
    }
}
