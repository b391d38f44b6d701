package be.eenstem.consultation;

import be.eenstem.access.ConsultationRules;
import be.eenstem.identity.Caller;
import be.eenstem.plan.PlanAccess;
import be.eenstem.platform.page.Slice;
import be.eenstem.platform.sql.Select;
import be.eenstem.platform.sql.Statements;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What was answered, as each reader may see it. */
@ApplicationScoped
class AnswerQuery {

    private static final String FROM = """
            from consultation_answer x join consultation c on c.id = x.consultation
            left join consultation_reply r on r.answer = x.id
            left join account p on p.id = x.account left join account q on q.id = r.account""";
    private static final String COLUMNS = """
            x.id, x.consultation, x.organization, x.campaign, x.position, x.text, x.late, p.name as by, x.at,
            c.number, r.outcome, r.text as reply, q.name as reply_by, r.at as reply_at""";
    private static final String CAMPAIGNS = """
            select distinct x.campaign from consultation_answer x join consultation c on c.id = x.consultation
            where c.plan = ? and c.number <= ? and x.campaign is not null""";

    /** Own ones; others' when the round says so, and once nothing can be answered any more. */
    private static final String READABLE = """
            exists (select from consultation_invited i where i.consultation = c.id and i.organization = :own)
            and (x.organization = :own or c.closed_at is not null
                 or c.reading = 'afterDeadline' and c.deadline < :today
                 or c.reading = 'afterOwnAnswer' and exists (
                     select from consultation_answer mine
                     where mine.consultation = c.id and mine.organization = :own))""";

    private final EntityManager entities;
    private final Statements statements;
    private final PlanAccess plans;
    private final Clock clock;

    AnswerQuery(EntityManager entities, Statements statements, PlanAccess plans, Clock clock) {
        this.entities = entities;
        this.statements = statements;
        this.plans = plans;
        this.clock = clock;
    }

    Slice<Tuple> list(Consultation round, AnswerFilter filter, Caller reader) {
        Select select = ofRound(round, reader)
                .where("x.position in :position", "position", filter.position)
                .where("x.organization in :organization", "organization", filter.organization)
                .where("x.campaign in :campaign", "campaign", filter.campaigns());
        return select.page(entities, COLUMNS, filter, filter.orderBy(AnswerFilter.SORT, "x.at", "x.id"));
    }

    Optional<Tuple> find(Consultation round, UUID answer, Caller reader) {
        return ofRound(round, reader).where("x.id = :answer", "answer", answer).rows(entities, COLUMNS, "").stream()
                .findFirst();
    }

    /** The objections in all rounds on a version of a plan and those before it. */
    List<Tuple> objections(UUID plan, int number, Caller reader) {
        return readable(plan, number, "c.number <= :number", reader)
                .where("x.position = 'object'")
                .rows(entities, COLUMNS, "order by x.at, x.id");
    }

    private Select ofRound(Consultation round, Caller reader) {
        return readable(round.plan, round.number, "c.number = :number", reader)
                .where("c.id = :round", "round", round.id);
    }

    /** What is about a campaign that is not in the version, or that the reader may not see in it, is not there. */
    private Select readable(UUID plan, int number, String versions, Caller reader) {
        Select select = Select.from(FROM).where("c.plan = :plan", "plan", plan).where(versions, "number", number);
        Set<UUID> seen = plans.seen(
                plan, number, statements.query(CAMPAIGNS, row -> Statements.id(row, "campaign"), plan, number));
        if (seen.isEmpty()) {
            select.where("x.campaign is null");
        } else {
            select.where("(x.campaign is null or x.campaign in :seen)", "seen", seen);
        }
        if (ConsultationRules.seesAll(reader)) {
            return select;
        }
        String own = ConsultationRules.organization(reader);
        return select.where(READABLE).withNamed(Map.of("own", own == null ? "" : own, "today", LocalDate.now(clock)));
    }
}
