package be.eenstem.webhook;

import be.eenstem.access.WebhookRules;
import be.eenstem.identity.CurrentCaller;
import be.eenstem.platform.http.Etags;
import be.eenstem.platform.page.Slice;
import be.eenstem.platform.problem.Fault;
import be.eenstem.platform.problem.ProblemException;
import be.eenstem.platform.problem.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.UUID;

/** Keeps where organizations want to be told of what; everybody's own, and all for the coordinator. */
@ApplicationScoped
@Transactional
class WebhookService {

    /** Of one organization: each event is sent to all that want it. */
    private static final int MOST = 20;

    private final WebhookRepository repository;
    private final SendingService sending;
    private final CurrentCaller caller;
    private final Clock clock;

    WebhookService(WebhookRepository repository, SendingService sending, CurrentCaller caller, Clock clock) {
        this.repository = repository;
        this.sending = sending;
        this.caller = caller;
        this.clock = clock;
    }

    Slice<Webhook> list(WebhookFilter filter) {
        return repository.list(filter, caller.get());
    }

    /** Fails with 404 where there is no such webhook, or none the caller may see. */
    Webhook get(UUID id) {
        return repository.find(id, caller.get()).orElseThrow(() -> ProblemException.notFound(id));
    }

    /** Fails with 409 where the organization has as many as it may have. */
    Webhook create(WebhookRequest request) {
        Webhook webhook = new Webhook();
        webhook.organization = WebhookRules.requireOwner(caller.get(), request.organization());
        if (webhook.organization == null) {
            throw ProblemException.badRequest(Fault.inBody("organization", null, "schema.NotNull"));
        }
        if (repository.number(webhook.organization) >= MOST) {
            throw ProblemException.of(ProblemType.TOO_MANY_WEBHOOKS, "problem.tooManyWebhooks", MOST);
        }
        webhook.renewSecret(OffsetDateTime.now(clock));
        webhook.update(request);
        repository.save(webhook);
        return webhook;
    }

    /** Fails with 412 where the webhook is not, or no longer, the one that the request was made of. */
    Webhook change(UUID id, String ifMatch, WebhookRequest request) {
        Webhook webhook = get(id);
        Etags.requireMatch(ifMatch, webhook.etag());
        webhook.update(request);
        repository.save(webhook);
        if (!webhook.enabled) {
            sending.parkWaiting(id);
        }
        return webhook;
    }

    Webhook renewSecret(UUID id) {
        Webhook webhook = get(id);
        webhook.renewSecret(OffsetDateTime.now(clock));
        repository.save(webhook);
        return webhook;
    }

    /** Its deliveries go with it. */
    void delete(UUID id, String ifMatch) {
        Webhook webhook = get(id);
        Etags.requireMatch(ifMatch, webhook.etag());
        repository.remove(webhook);
    }
}
