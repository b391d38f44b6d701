package be.eenstem.conflict.policy;

import be.eenstem.platform.page.Slice;
import be.eenstem.platform.sql.Select;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class PressurePolicyRepository {

    private final EntityManager entities;

    PressurePolicyRepository(EntityManager entities) {
        this.entities = entities;
    }

    Optional<PressurePolicy> find(UUID id) {
        return Optional.ofNullable(entities.find(PressurePolicy.class, id));
    }

    Slice<PressurePolicy> list(PressurePolicyFilter filter) {
        return Select.from("from pressure_policy x")
                .where("x.enabled = :enabled", "enabled", filter.isEnabled())
                .where("x.severity in :severity", "severity", filter.severity)
                .page(
                        entities,
                        PressurePolicy.class,
                        filter,
                        filter.orderBy(PressurePolicyFilter.SORT, "x.id", "x.id"));
    }

    void save(PressurePolicy policy) {
        entities.persist(policy);
        entities.flush();
    }

    void remove(PressurePolicy policy) {
        entities.remove(policy);
        entities.flush();
    }
}
