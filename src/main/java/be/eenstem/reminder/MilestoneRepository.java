package be.eenstem.reminder;

import be.eenstem.platform.page.Slice;
import be.eenstem.platform.sql.Select;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class MilestoneRepository {

    private static final String IN_TURN = "x.position";

    private final EntityManager entities;

    MilestoneRepository(EntityManager entities) {
        this.entities = entities;
    }

    Optional<Milestone> find(String code) {
        return Optional.ofNullable(entities.find(Milestone.class, code));
    }

    Slice<Milestone> list(MilestoneFilter filter) {
        return Select.from("from milestone x")
                .where("x.anchor in :anchor", "anchor", filter.anchor)
                .where("x.subject in :subject", "subject", filter.subject)
                .page(entities, Milestone.class, filter, filter.orderBy(MilestoneFilter.SORT, IN_TURN, "x.code"));
    }

    List<Milestone> all() {
        return Select.from("from milestone x").all(entities, Milestone.class, "order by " + IN_TURN);
    }

    void flush() {
        entities.flush();
    }
}
