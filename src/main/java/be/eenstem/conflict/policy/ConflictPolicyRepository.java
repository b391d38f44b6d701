package be.eenstem.conflict.policy;

import be.eenstem.platform.page.Slice;
import be.eenstem.platform.sql.Select;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Optional;

@ApplicationScoped
class ConflictPolicyRepository {

    private final EntityManager entities;

    ConflictPolicyRepository(EntityManager entities) {
        this.entities = entities;
    }

    Optional<ConflictPolicy> find(String type) {
        return Optional.ofNullable(entities.find(ConflictPolicy.class, type));
    }

    Slice<ConflictPolicy> list(ConflictPolicyFilter filter) {
        return Select.from("from conflict_policy x")
                .where("x.enabled = :enabled", "enabled", filter.isEnabled())
                .where("x.severity in :severity", "severity", filter.severity)
                .page(
                        entities,
                        ConflictPolicy.class,
                        filter,
                        filter.orderBy(ConflictPolicyFilter.SORT, "x.position", "x.type"));
    }

    void flush() {
        entities.flush();
    }
}
