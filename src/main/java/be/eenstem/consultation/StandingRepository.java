package be.eenstem.consultation;

import be.eenstem.platform.page.Slice;
import be.eenstem.platform.sql.Select;
import be.eenstem.platform.sql.Statements;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class StandingRepository {

    private static final String OPENING =
            "insert into standing_consultation_moment (standing, day) values (?, ?) on conflict do nothing";

    private final EntityManager entities;
    private final Statements statements;

    StandingRepository(EntityManager entities, Statements statements) {
        this.entities = entities;
        this.statements = statements;
    }

    Optional<StandingConsultation> find(UUID id) {
        return Optional.ofNullable(entities.find(StandingConsultation.class, id));
    }

    Slice<StandingConsultation> list(StandingFilter filter) {
        return Select.from("from standing_consultation x")
                .where("position(lower(unaccent(:q)) in lower(unaccent(x.title))) > 0", "q", filter.q)
                .page(
                        entities,
                        StandingConsultation.class,
                        filter,
                        filter.orderBy(StandingFilter.SORT, "lower(x.title)", "x.id"));
    }

    List<StandingConsultation> all() {
        return Select.from("from standing_consultation x").all(entities, StandingConsultation.class, "order by x.id");
    }

    /** Whether nobody has opened the rounds of that moment; of several who ask at once one is told so, and opens them. */
    boolean isFirst(StandingConsultation standing, LocalDate moment) {
        return statements.update(OPENING, standing.id, moment) == 1;
    }

    void save(StandingConsultation standing) {
        entities.persist(standing);
        entities.flush();
    }

    void remove(StandingConsultation standing) {
        entities.remove(standing);
        entities.flush();
    }
}
