package be.eenstem.consultation;

import be.eenstem.access.ConsultationRules;
import be.eenstem.identity.Caller;
import be.eenstem.platform.page.Slice;
import be.eenstem.platform.sql.Select;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class ConsultationRepository {

    private static final String INVITED = """
            exists (select from consultation_invited i where i.consultation = x.id and i.organization = :invited)""";
    private static final String STATUS = "case when x.closed_at is null then 'open' else 'closed' end in :status";

    private final EntityManager entities;

    ConsultationRepository(EntityManager entities) {
        this.entities = entities;
    }

    Optional<Consultation> find(UUID id, Caller reader) {
        return select(reader).where("x.id = :id", "id", id).all(entities, Consultation.class, "").stream()
                .findFirst();
    }

    Slice<Consultation> list(ConsultationFilter filter, Caller reader) {
        return select(reader)
                .where("x.plan = :plan", "plan", filter.planId())
                .where(STATUS, "status", filter.status)
                .page(
                        entities,
                        Consultation.class,
                        filter,
                        filter.orderBy(ConsultationFilter.SORT, "x.opened_at desc", "x.id"));
    }

    /** Waits for whoever changes or ends the round, and makes them wait in turn; many can hold it at once. */
    void hold(Consultation round) {
        entities.refresh(round, LockModeType.PESSIMISTIC_READ);
    }

    void save(Consultation round) {
        entities.persist(round);
        entities.flush();
    }

    private static Select select(Caller reader) {
        Select select = Select.from("from consultation x");
        return ConsultationRules.seesAll(reader)
                ? select
                : select.where(INVITED)
                        .with("invited", Objects.requireNonNullElse(ConsultationRules.organization(reader), ""));
    }
}
