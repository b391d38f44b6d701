package be.eenstem.aspect;

import be.eenstem.kernel.DateSpan;
import be.eenstem.platform.page.Slice;
import be.eenstem.platform.reference.ReferenceLists;
import be.eenstem.platform.sql.Select;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

@ApplicationScoped
class FocusEntryRepository {

    private final EntityManager entities;
    private final ReferenceLists lists;

    FocusEntryRepository(EntityManager entities, ReferenceLists lists) {
        this.entities = entities;
        this.lists = lists;
    }

    Optional<FocusEntry> find(UUID id) {
        return Optional.ofNullable(entities.find(FocusEntry.class, id));
    }

    Slice<FocusEntry> list(FocusEntryFilter filter) {
        return Select.from("from focus_entry x")
                .where("x.end_day >= :fromDay", "fromDay", filter.from())
                .where("x.start_day <= :toDay", "toDay", filter.to())
                .where("x.aspect in :aspect", "aspect", filter.aspect)
                .where("(x.sector is null or x.sector in :sector)", "sector", related(filter.sector))
                .page(
                        entities,
                        FocusEntry.class,
                        filter,
                        filter.orderBy(FocusEntryFilter.SORT, "x.start_day, x.rank", "x.id"));
    }

    List<FocusEntry> during(DateSpan span) {
        return entities.createQuery("""
                        from FocusEntry where endDay >= :start and startDay <= :end order by startDay, rank, id
                        """, FocusEntry.class)
                .setParameter("start", span.start())
                .setParameter("end", span.end())
                .getResultList();
    }

    /** Whether the same is on the list already; nobody else can add it before this transaction ends. */
    boolean hasOther(UUID id, FocusEntryRequest request) {
        entities.createNativeQuery("lock table focus_entry in share row exclusive mode")
                .executeUpdate();
        return !entities.createQuery("""
                        select id from FocusEntry
                        where aspect = :aspect and sector is not distinct from :sector
                        and startDay = :start and endDay = :end and id is distinct from :id
                        """, UUID.class)
                .setParameter("aspect", request.aspect())
                .setParameter("sector", request.sector())
                .setParameter("start", request.period().start())
                .setParameter("end", request.period().end())
                .setParameter("id", id)
                .getResultList()
                .isEmpty();
    }

    void save(FocusEntry entry) {
        entities.persist(entry);
        entities.flush();
    }

    void remove(FocusEntry entry) {
        entities.remove(entry);
        entities.flush();
    }

    private Set<String> related(List<String> sectors) {
        return sectors == null
                ? Set.of()
                : sectors.stream()
                        .flatMap(sector -> lists.related("sectors", sector).stream())
                        .collect(Collectors.toSet());
    }
}
