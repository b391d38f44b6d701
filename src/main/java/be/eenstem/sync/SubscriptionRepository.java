package be.eenstem.sync;

import be.eenstem.platform.page.Slice;
import be.eenstem.platform.sql.Select;
import be.eenstem.platform.sql.Statements;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The subscriptions of an account that are not revoked. */
@ApplicationScoped
class SubscriptionRepository {

    private static final String BY_NAME = "position(lower(unaccent(:q)) in lower(unaccent(x.name))) > 0";
    private static final String NOTE_ROLES = """
            insert into subscriber as known (account, organization, roles, changed_at)
            values (?, coalesce(?, ''), ?, date_trunc('second', now()))
            on conflict (account, organization) do update set roles = excluded.roles, changed_at = excluded.changed_at
            where known.roles <> excluded.roles""";

    private final EntityManager entities;
    private final Statements statements;

    SubscriptionRepository(EntityManager entities, Statements statements) {
        this.entities = entities;
        this.statements = statements;
    }

    Optional<Subscription> find(UUID id, UUID account) {
        return select(account).where("x.id = :id", "id", id).all(entities, Subscription.class, "").stream()
                .findFirst();
    }

    /** One that is there, whosoever's. */
    Subscription find(UUID id) {
        return entities.find(Subscription.class, id);
    }

    Slice<Subscription> list(SubscriptionFilter filter, UUID account) {
        return select(account)
                .where(BY_NAME, "q", filter.q)
                .page(
                        entities,
                        Subscription.class,
                        filter,
                        filter.orderBy(SubscriptionFilter.SORT, "lower(x.name)", "x.id"));
    }

    long number(UUID account) {
        return select(account).count(entities);
    }

    void save(Subscription subscription) {
        entities.persist(subscription);
        entities.flush();
    }

    /** Links with the secret it has are over. */
    void forgetSecret(Subscription subscription) {
        statements.update(
                "insert into former_subscription_secret values (?, ?) on conflict do nothing",
                subscription.secretHash,
                subscription.id);
    }

    /** What an account is let do when it acts for an organization, or for none where that is null. */
    void noteRoles(UUID account, String organization, Set<String> roles) {
        statements.update(
                NOTE_ROLES, account, organization, roles.stream().sorted().toArray(String[]::new));
    }

    private static Select select(UUID account) {
        return Select.from("from subscription x")
                .where("x.account = :account and x.revoked_at is null")
                .with("account", account);
    }
}
