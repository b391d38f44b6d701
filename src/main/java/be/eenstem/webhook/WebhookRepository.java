package be.eenstem.webhook;

import be.eenstem.access.WebhookRules;
import be.eenstem.identity.Caller;
import be.eenstem.platform.page.Slice;
import be.eenstem.platform.sql.Select;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class WebhookRepository {

    private final EntityManager entities;

    WebhookRepository(EntityManager entities) {
        this.entities = entities;
    }

    Optional<Webhook> find(UUID id, Caller reader) {
        return select(reader).where("x.id = :id", "id", id).all(entities, Webhook.class, "").stream()
                .findFirst();
    }

    Slice<Webhook> list(WebhookFilter filter, Caller reader) {
        return select(reader)
                .where("x.organization in :organization", "organization", filter.organization)
                .where("x.enabled = :enabled", "enabled", filter.isEnabled())
                .page(
                        entities,
                        Webhook.class,
                        filter,
                        filter.orderBy(WebhookFilter.SORT, "x.organization, lower(x.name)", "x.id"));
    }

    long number(String organization) {
        return Select.from("from webhook x")
                .where("x.organization = :organization", "organization", organization)
                .count(entities);
    }

    void save(Webhook webhook) {
        entities.persist(webhook);
        entities.flush();
    }

    void remove(Webhook webhook) {
        entities.remove(webhook);
        entities.flush();
    }

    private static Select select(Caller reader) {
        Select select = Select.from("from webhook x");
        return WebhookRules.seesAll(reader)
                ? select
                : select.where("x.organization = :own")
                        .with("own", Objects.requireNonNullElse(WebhookRules.organization(reader), ""));
    }
}
