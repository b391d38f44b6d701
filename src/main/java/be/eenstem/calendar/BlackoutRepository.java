package be.eenstem.calendar;

import be.eenstem.kernel.DateSpan;
import be.eenstem.platform.page.Slice;
import be.eenstem.platform.sql.Select;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class BlackoutRepository {

    private static final String BY_KIND = "exists (select from unnest(x.applies_to) kind where kind in :appliesTo)";

    private final EntityManager entities;

    BlackoutRepository(EntityManager entities) {
        this.entities = entities;
    }

    Optional<Blackout> find(UUID id) {
        return Optional.ofNullable(entities.find(Blackout.class, id));
    }

    Slice<Blackout> list(BlackoutFilter filter) {
        return Select.from("from blackout x")
                .where("x.end_day >= :fromDay", "fromDay", filter.from())
                .where("x.start_day <= :toDay", "toDay", filter.to())
                .where("x.severity in :severity", "severity", filter.severity)
                .where(BY_KIND, "appliesTo", filter.appliesTo)
                .page(entities, Blackout.class, filter, filter.orderBy(BlackoutFilter.SORT, "x.start_day", "x.id"));
    }

    List<Blackout> during(DateSpan span) {
        return entities.createQuery("""
                        from Blackout where endDay >= :start and startDay <= :end order by startDay, id
                        """, Blackout.class)
                .setParameter("start", span.start())
                .setParameter("end", span.end())
                .getResultList();
    }

    void save(Blackout blackout) {
        entities.persist(blackout);
        entities.flush();
    }

    void remove(Blackout blackout) {
        entities.remove(blackout);
        entities.flush();
    }
}
