package be.eenstem.webhook;

import be.eenstem.platform.job.Jobs;
import be.eenstem.platform.sql.Statements;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Hands out what is to be sent, and notes what came of it. Nothing is sent in its transactions. */
@ApplicationScoped
@ActivateRequestContext
@Transactional
class SendingService {

    /** Far longer than an attempt takes. */
    private static final Duration LEASE = Duration.ofMinutes(2);

    private static final Duration KEPT = Duration.ofDays(30);

    /** Long enough to find out, mend it and have it sent again. */
    private static final Duration KEPT_PARKED = Duration.ofDays(90);

    private final DueQuery due;
    private final DeliveryQuery query;
    private final Statements statements;
    private final Jobs jobs;
    private final Clock clock;

    SendingService(DueQuery due, DeliveryQuery query, Statements statements, Jobs jobs, Clock clock) {
        this.due = due;
        this.query = query;
        this.statements = statements;
        this.jobs = jobs;
        this.clock = clock;
    }

    /**
     * Takes up what is due; it is the caller's for the time of a lease. What nobody wants any more is parked.
     *
     * @param running calls under way
     */
    List<Outgoing> claim(int most, Running running) {
        List<UUID> startable = due.startable(most, running, OffsetDateTime.now(clock));
        if (startable.isEmpty()) {
            return List.of();
        }
        List<Outgoing> claimed = query.outgoing(jobs.claim(Webhooks.KIND, startable, LEASE));
        park(claimed.stream()
                .filter(delivery -> !delivery.wanted)
                .map(delivery -> delivery.id)
                .toList());
        return claimed.stream().filter(delivery -> delivery.wanted).toList();
    }

    void ended(Outgoing delivery, Outcome outcome) {
        // The webhook first, as who removes it does.
        boolean disabled = outcome.isGone() && isDisabled(delivery);
        statements.update("update webhook_delivery set status = ? where id = ?", outcome.status(), delivery.id);
        if (outcome.isDelivered()) {
            jobs.done(List.of(delivery.id));
        } else if (outcome.isGone()) {
            jobs.park(Map.of(delivery.id, outcome.problem()));
        } else {
            jobs.failed(Map.of(delivery.id, outcome.problem()));
        }
        if (disabled) {
            parkWaiting(delivery.webhook);
        }
    }

    /** What a webhook that is disabled was still to get waits for somebody to send it again. */
    void parkWaiting(UUID webhook) {
        park(query.waiting(webhook));
    }

    /** Removes what was delivered or parked long ago, and secrets that sign no more. */
    @Scheduled(
            identity = "deliveryRetention",
            every = "1h",
            delayed = "1m",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void forgetOld() {
        OffsetDateTime now = OffsetDateTime.now(clock);
        // Webhooks first, as who removes one does.
        statements.update("update webhook set former_secret = null, former_until = null where former_until < ?", now);
        statements.update("""
                delete from webhook_delivery d using job j
                where j.id = d.id and j.kind = ?
                  and (j.state = 'done' and j.settled_at < ? or j.state = 'parked' and j.settled_at < ?)
                """, Webhooks.KIND, now.minus(KEPT), now.minus(KEPT_PARKED));
    }

    /** Not where it was given another address meanwhile, of which the answer says nothing. */
    private boolean isDisabled(Outgoing delivery) {
        return statements.update(
                        "update webhook set enabled = false, version = version + 1 where id = ? and enabled and url = ?",
                        delivery.webhook,
                        delivery.url)
                > 0;
    }

    private void park(Collection<UUID> unwanted) {
        jobs.park(unwanted.stream().collect(Collectors.toMap(Function.identity(), id -> Outcome.DISABLED)));
    }
}
