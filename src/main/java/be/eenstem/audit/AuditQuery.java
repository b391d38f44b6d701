package be.eenstem.audit;

import be.eenstem.access.TrailVisibility;
import be.eenstem.identity.Caller;
import be.eenstem.platform.page.Slice;
import be.eenstem.platform.sql.Select;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.jpa.HibernateHints;

/** The entries of the trail that a caller may see. */
@ApplicationScoped
class AuditQuery {

    /** Counting more would take longer than the page itself. */
    private static final int MOST_COUNTED = 10_000;

    private static final int AT_A_TIME = 500;

    private final EntityManager entities;
    private final Clock clock;

    AuditQuery(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    Slice<AuditEntry> page(AuditFilter filter, Caller caller) {
        return page(select(filter, caller), filter);
    }

    /** All of them, one after the other; to be read in the transaction, and closed. */
    @SuppressWarnings("unchecked")
    Stream<AuditEntry> all(AuditFilter filter, Caller caller) {
        Select select = select(filter, caller);
        Query query =
                entities.createNativeQuery("select x.* " + select.body() + " " + filter.order(), AuditEntry.class);
        select.values().forEach(query::setParameter);
        return query.setHint(HibernateHints.HINT_FETCH_SIZE, AT_A_TIME)
                .setHint(HibernateHints.HINT_READ_ONLY, true)
                .getResultStream();
    }

    Optional<AuditEntry> find(UUID id, Caller caller) {
        return visible(caller).where("x.id = :id", "id", id).all(entities, AuditEntry.class, "").stream()
                .findFirst();
    }

    Slice<AuditEntry> history(String resource, String id, ChangeFilter filter, Caller caller) {
        Select select = visible(caller)
                .where("x.resource = :resource", "resource", resource)
                .where("x.resource_id = :resourceId", "resourceId", id)
                // As the index has it, whatever is asked for.
                .where("x.operation in ('created', 'changed', 'removed')")
                .where("x.operation in :operation", "operation", filter.operations());
        return page(select, filter);
    }

    /** What the accounts of entries are called. */
    Map<UUID, String> names(List<AuditEntry> entries) {
        List<UUID> accounts = entries.stream()
                .map(entry -> entry.account)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return accounts.isEmpty()
                ? Map.of()
                : names(Select.from("from account x").where("x.id in :accounts", "accounts", accounts));
    }

    /** What all accounts are called. */
    Map<UUID, String> names() {
        return names(Select.from("from account x"));
    }

    private Map<UUID, String> names(Select accounts) {
        return accounts.where("x.name is not null").rows(entities, "x.id, x.name", "").stream()
                .collect(Collectors.toMap(row -> row.get("id", UUID.class), row -> row.get("name", String.class)));
    }

    /** No longer held in memory. */
    void forget(AuditEntry entry) {
        entities.detach(entry);
    }

    private Slice<AuditEntry> page(Select select, TrailParameters page) {
        return select.page(entities, AuditEntry.class, page, page.order(), MOST_COUNTED);
    }

    private Select select(AuditFilter filter, Caller caller) {
        List<UUID> accounts = filter.accountId == null
                ? null
                : filter.accountId.stream().map(UUID::fromString).toList();
        return visible(caller)
                .where("x.resource in :resource", "resource", filter.resource)
                .where("x.resource_id in :resourceId", "resourceId", filter.resourceId)
                .where("x.operation in :operation", "operation", filter.operation)
                .where("x.account in :account", "account", accounts)
                .where("x.organization in :organization", "organization", filter.organization)
                .where("x.at >= :fromMoment", "fromMoment", filter.from(clock.getZone()))
                .where("x.at < :untilMoment", "untilMoment", filter.until(clock.getZone()));
    }

    private Select visible(Caller caller) {
        return TrailVisibility.restrict(Select.from("from audit_entry x"), caller, LocalDate.now(clock));
    }
}
