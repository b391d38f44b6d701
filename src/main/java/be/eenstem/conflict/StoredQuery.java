package be.eenstem.conflict;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/** The stored conflicts, as detection keeps them. */
@ApplicationScoped
class StoredQuery {

    /** Any number that no other lock of this database takes. */
    private static final String ONE_AT_A_TIME = "select pg_advisory_xact_lock(7031961)";

    private static final String OF_CAMPAIGNS =
            "select distinct p.conflict from conflict_campaign p where p.campaign = any (:ids)";

    private final EntityManager entities;

    StoredQuery(EntityManager entities) {
        this.entities = entities;
    }

    /** From here to the end of the transaction nobody else detects: of two concurrent changes, the second sees the first. */
    void waitForOthers() {
        entities.createNativeQuery(ONE_AT_A_TIME, Object.class).getSingleResult();
    }

    @SuppressWarnings("unchecked")
    Set<UUID> of(Collection<UUID> campaigns) {
        return new HashSet<>(entities.createNativeQuery(OF_CAMPAIGNS, UUID.class)
                .setParameter("ids", campaigns.toArray(UUID[]::new))
                .getResultList());
    }

    void remove(Collection<UUID> conflicts) {
        if (!conflicts.isEmpty()) {
            entities.createNativeQuery("delete from conflict where id = any (:ids)")
                    .setParameter("ids", conflicts.toArray(UUID[]::new))
                    .executeUpdate();
        }
    }

    FindingWriter writer() {
        return new FindingWriter(entities);
    }
}
