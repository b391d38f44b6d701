package be.eenstem.conflict.policy;

import be.eenstem.platform.page.Slice;
import be.eenstem.platform.sql.Select;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.ZoneId;

@ApplicationScoped
class FormerPolicyRepository {

    private final EntityManager entities;

    FormerPolicyRepository(EntityManager entities) {
        this.entities = entities;
    }

    boolean exists(String policy) {
        return of(policy).count(entities) > 0;
    }

    Slice<FormerPolicy> list(String policy, HistoryFilter filter, ZoneId zone) {
        return of(policy)
                .where("x.replaced_at >= :since", "since", filter.since(zone))
                .page(
                        entities,
                        FormerPolicy.class,
                        filter,
                        filter.orderBy(HistoryFilter.SORT, "x.number desc", "x.number"));
    }

    void add(FormerPolicy former) {
        entities.persist(former);
    }

    private static Select of(String policy) {
        return Select.from("from former_policy x").where("x.policy = :policy", "policy", policy);
    }
}
