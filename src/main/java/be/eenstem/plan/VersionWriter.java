package be.eenstem.plan;

import be.eenstem.platform.sql.Statements;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.UUID;

/** Freezes what is in a plan. */
@ApplicationScoped
class VersionWriter {

    private static final String CAMPAIGNS = """
            insert into plan_version_campaign (plan, number, campaign, lead, carriers, visibility, embargo_until, start_day, document)
            select ?, ?, c.campaign, c.lead, c.carriers, c.visibility, c.embargo_until, c.start_day, c.document
            from planned_campaigns(?, ?) c""";

    private static final String CONFLICTS = """
            insert into plan_version_conflict (plan, number, conflict, scope, campaign, other, severity, state, days, document)
            select ?, ?, c.conflict, c.scope, c.campaign, c.other, c.severity, c.state, c.days, c.document
            from planned_conflicts(?, ?) c""";

    private static final String VERSION = """
            insert into plan_version (plan, number, submitted_at, account, document, hash, open_hash)
            select v.plan, v.number, ?, ?, v.document, plan_version_hash(v.document, v.plan, v.number, null),
                   plan_version_hash(v.document, v.plan, v.number, ?)
            from (select cast(? as uuid) as plan, cast(? as int) as number, cast(? as jsonb) as document) v""";

    private static final String SAME = """
            select count(*) from plan_version v join plan_version w on w.plan = v.plan and w.hash = v.hash
            where v.plan = ? and v.number = ? and w.number = v.number - 1""";

    private static final String BLOCKING = """
            select count(*) from planned_conflicts(?, ?) c
            where c.severity = 'blocking' and c.state = 'open' and c.scope <> 'open'""";

    private final Statements statements;
    private final PlanShapes shapes;

    VersionWriter(Statements statements, PlanShapes shapes) {
        this.statements = statements;
        this.shapes = shapes;
    }

    /** How many open conflicts block what is in the plan now. */
    long blocking(Plan plan) {
        return statements.number(BLOCKING, plan.startDay, plan.endDay());
    }

    void write(Plan plan, int number, UUID account, OffsetDateTime now) {
        statements.update(CAMPAIGNS, plan.id, number, plan.startDay, plan.endDay());
        statements.update(CONFLICTS, plan.id, number, plan.startDay, plan.endDay());
        statements.update(
                VERSION, now, account, now.toLocalDate(), plan.id, number, shapes.json(VersionDocument.of(plan)));
    }

    /** Whether a version says just what the one before it does. */
    boolean isAsBefore(Plan plan, int number) {
        return statements.number(SAME, plan.id, number) > 0;
    }
}
