package be.eenstem.conflict;

import be.eenstem.platform.sql.Select;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;

/** How many conflicts there are, as the database keeps count of them. */
@ApplicationScoped
class CountQuery {

    private final EntityManager entities;

    CountQuery(EntityManager entities) {
        this.entities = entities;
    }

    long of(ConflictFilter filter) {
        List<Tuple> sum = Select.from("from conflict_count x")
                .where("x.state <> 'gone'")
                .where("x.type in :type", "type", filter.type)
                .where("x.severity in :severity", "severity", filter.severity)
                .where("x.state in :state", "state", filter.state)
                .rows(entities, "coalesce(sum(x.number), 0) as number", "");
        return ((Number) sum.get(0).get("number")).longValue();
    }
}
