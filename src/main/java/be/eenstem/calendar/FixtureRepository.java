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
class FixtureRepository {

    private static final String BY_ASPECT =
            "exists (select from fixture_aspect a where a.fixture = x.id and a.aspect in :aspect)";
    private static final String BY_WORDS =
            "position(lower(unaccent(:q)) in lower(unaccent(concat_ws(' ', x.title, x.note)))) > 0";

    private final EntityManager entities;

    FixtureRepository(EntityManager entities) {
        this.entities = entities;
    }

    Optional<Fixture> find(UUID id) {
        return Optional.ofNullable(entities.find(Fixture.class, id));
    }

    Slice<Fixture> list(FixtureFilter filter) {
        return Select.from("from fixture x")
                .where("x.end_day >= :fromDay", "fromDay", filter.from())
                .where("x.start_day <= :toDay", "toDay", filter.to())
                .where("x.kind in :kind", "kind", filter.kind)
                .where("x.calendar in :calendar", "calendar", filter.calendars())
                .where(BY_ASPECT, "aspect", filter.aspect)
                .where(BY_WORDS, "q", filter.q)
                .page(entities, Fixture.class, filter, filter.orderBy(FixtureFilter.SORT, "x.start_day", "x.id"));
    }

    List<Fixture> during(DateSpan span) {
        return entities.createQuery("""
                        from Fixture where endDay >= :start and startDay <= :end order by startDay, id
                        """, Fixture.class)
                .setParameter("start", span.start())
                .setParameter("end", span.end())
                .getResultList();
    }

    void save(Fixture fixture) {
        entities.persist(fixture);
        entities.flush();
    }

    void remove(Fixture fixture) {
        entities.remove(fixture);
        entities.flush();
    }
}
