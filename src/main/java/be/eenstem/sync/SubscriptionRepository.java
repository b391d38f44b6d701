package be.eenstem.sync;

import be.eenstem.platform.page.Slice;
import be.eenstem.platform.sql.Select;
import be.eenstem.platform.sql.Statements;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    private static final String ROLES = """
            select b.organization, b.roles from subscriber b join account a on a.id = b.account
            where a.subject = ? and (b.organization = '' or exists (select from organization o where o.code = b.organization))""";

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

    /** Those of whom the login service knows by a subject, the oldest first. */
    List<Subscription> of(String subject) {
        return Select.from("from subscription x join account a on a.id = x.account")
                .where("a.subject = :subject and x.revoked_at is null")
                .with("subject", subject)
                .all(entities, Subscription.class, "order by x.id");
    }

    /** What they are let do where they act for an organization that is there, or for none: that has the key "". */
    Map<String, Set<String>> rolesByOrganization(String subject) {
        Map<String, Set<String>> roles = new HashMap<>();
        statements.each(
                ROLES,
                row -> roles.put(row.getString("organization"), Set.copyOf(Statements.texts(row, "roles"))),
                subject);
        return roles;
    }

    private static Select select(UUID account) {
        return Select.from("from subscription x")
                .where("x.account = :account and x.revoked_at is null")
                .with("account", account);
    }
}
