package be.eenstem.plan;

import be.eenstem.platform.page.Slice;
import be.eenstem.platform.sql.Select;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityNotFoundException;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;

@ApplicationScoped
class PlanRepository {

    private static final String SUBMITTED = "exists (select from plan_version v where v.plan = x.id)";

    private final EntityManager entities;

    PlanRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** @param drafts whether plans count that were never submitted */
    Optional<Plan> find(UUID id, boolean drafts) {
        Select select = select(drafts).where("x.id = :id", "id", id);
        return select.all(entities, Plan.class, "").stream().findFirst();
    }

    /** Of several who change it, one after the other; whether it is still there when the turn comes. */
    boolean lock(Plan plan) {
        try {
            entities.refresh(plan, LockModeType.PESSIMISTIC_WRITE);
            return true;
        } catch (EntityNotFoundException removed) {
            return false;
        }
    }

    Slice<Plan> list(PlanFilter filter, boolean drafts) {
        return select(drafts)
                .where("x.end_day >= :fromDay", "fromDay", filter.from())
                .where("x.start_day <= :toDay", "toDay", filter.to())
                .where("x.status in :status", "status", filter.status)
                .page(entities, Plan.class, filter, filter.orderBy(PlanFilter.SORT, "x.start_day desc", "x.id"));
    }

    /** Makes a plan current in place of another for the same horizon; not where one more is made so at the same time. */
    boolean makeCurrent(Plan plan) {
        supersede(plan);
        plan.status = "current";
        try {
            save(plan);
            return true;
        } catch (ConstraintViolationException otherIsCurrent) {
            return false;
        }
    }

    private void supersede(Plan next) {
        entities.createQuery("""
                        update versioned Plan set status = 'superseded'
                        where status = 'current' and startDay = :start and months = :months and id <> :next
                        """)
                .setParameter("start", next.startDay)
                .setParameter("months", next.months)
                .setParameter("next", next.id)
                .executeUpdate();
    }

    private static Select select(boolean drafts) {
        Select select = Select.from("from plan x");
        return drafts ? select : select.where(SUBMITTED);
    }

    void save(Plan plan) {
        entities.persist(plan);
        entities.flush();
    }

    void remove(Plan plan) {
        entities.remove(plan);
        entities.flush();
    }
}
