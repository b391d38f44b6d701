package be.eenstem.calendar;

import be.eenstem.platform.page.Slice;
import be.eenstem.platform.sql.Select;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class ExternalCalendarRepository {

    private static final String BY_WORDS = "position(lower(unaccent(:q)) in lower(unaccent(x.name))) > 0";

    private final EntityManager entities;

    ExternalCalendarRepository(EntityManager entities) {
        this.entities = entities;
    }

    Optional<ExternalCalendar> find(UUID id) {
        return Optional.ofNullable(entities.find(ExternalCalendar.class, id));
    }

    /** The same; whoever else wants to change it waits. */
    Optional<ExternalCalendar> lock(UUID id) {
        return Optional.ofNullable(entities.find(ExternalCalendar.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    Slice<ExternalCalendar> list(ExternalCalendarFilter filter) {
        return Select.from("from external_calendar x")
                .where("x.kind in :kind", "kind", filter.kind)
                .where(BY_WORDS, "q", filter.q)
                .page(
                        entities,
                        ExternalCalendar.class,
                        filter,
                        filter.orderBy(ExternalCalendarFilter.SORT, "lower(x.name)", "x.id"));
    }

    void save(ExternalCalendar calendar) {
        entities.persist(calendar);
        entities.flush();
    }

    void remove(ExternalCalendar calendar) {
        entities.remove(calendar);
        entities.flush();
    }
}
