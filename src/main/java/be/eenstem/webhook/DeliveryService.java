package be.eenstem.webhook;

import be.eenstem.platform.job.Jobs;
import be.eenstem.platform.page.Slice;
import be.eenstem.platform.problem.ProblemException;
import be.eenstem.platform.sql.Statements;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Shows what was sent to a webhook, or is to be, and has it sent again. */
@ApplicationScoped
@Transactional
class DeliveryService {

    private final WebhookService webhooks;
    private final DeliveryQuery query;
    private final DeliveryBody bodies;
    private final Statements statements;
    private final Jobs jobs;
    private final Clock clock;

    DeliveryService(
            WebhookService webhooks,
            DeliveryQuery query,
            DeliveryBody bodies,
            Statements statements,
            Jobs jobs,
            Clock clock) {
        this.webhooks = webhooks;
        this.query = query;
        this.bodies = bodies;
        this.statements = statements;
        this.jobs = jobs;
        this.clock = clock;
    }

    /** A delivery with the attempts that failed. */
    record Delivery(Tuple row, List<Jobs.Failure> failures) {}

    Slice<Delivery> list(UUID webhook, DeliveryFilter filter) {
        webhooks.get(webhook);
        Slice<Tuple> found = query.list(webhook, filter);
        Map<UUID, List<Jobs.Failure>> failures =
                jobs.failures(found.items().stream().map(DeliveryService::id).toList());
        return found.map(row -> new Delivery(row, failures.getOrDefault(id(row), List.of())));
    }

    /** Fails with 404 where the webhook has no such delivery, or the caller may not see it. */
    Delivery get(UUID webhook, UUID id) {
        webhooks.get(webhook);
        Tuple row = query.find(webhook, id).orElseThrow(() -> ProblemException.notFound(id));
        return new Delivery(row, jobs.failures(id));
    }

    /** @param isNew whether it was written for this request */
    record Ping(Delivery delivery, boolean isNew) {}

    /** Sends something that tells nothing, so that a receiver can be tried; where one waits, that one, without delay. */
    Ping ping(UUID webhook) {
        webhooks.get(webhook);
        List<UUID> waiting = query.waitingPings(webhook);
        jobs.hasten(waiting);
        UUID ping = waiting.isEmpty() ? writePing(webhook) : waiting.get(0);
        return new Ping(get(webhook, ping), waiting.isEmpty());
    }

    private UUID writePing(UUID webhook) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        UUID written = statements
                .query(
                        "insert into webhook_delivery (webhook, event, body, created_at) values (?, ?, ?, ?) returning id",
                        row -> Statements.id(row, "id"),
                        webhook,
                        WebhookEvents.PING,
                        bodies.of(WebhookEvents.PING, now, Map.of("webhook", webhook)),
                        now)
                .get(0);
        jobs.add(Webhooks.KIND, Map.of(written, webhook), now);
        return written;
    }

    /** Has it sent again, under its id; one that waits goes on waiting. */
    Delivery repeat(UUID webhook, UUID id) {
        get(webhook, id);
        jobs.repeat(List.of(id));
        return get(webhook, id);
    }

    private static UUID id(Tuple row) {
        return row.get("id", UUID.class);
    }
}
