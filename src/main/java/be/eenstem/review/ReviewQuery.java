package be.eenstem.review;

import be.eenstem.platform.http.Links;
import be.eenstem.platform.sql.Statements;
import be.eenstem.review.AgendaItemView.AdviceView;
import be.eenstem.review.DecisionView.Condition;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What was advised and decided on a version. */
@ApplicationScoped
class ReviewQuery {

    private static final String ADVICE = "select item, text, at from agenda_advice where plan = ? and number = ?";

    private static final String DECISIONS = """
            select d.id, d.item, d.outcome, d.reason, d.present, d.quorum, d.at, p.name as by, d.corrects, n.id as corrected_by
            from decision d
            left join account p on p.id = d.account
            left join decision n on n.corrects = d.id
            where d.plan = ? and d.number = ? and d.item = coalesce(cast(? as text), d.item)
            order by d.at desc, d.id desc""";

    private static final String CONDITIONS = """
            select c.decision, c.id, c.text, c.owner, c.due, f.note, f.at
            from decision d
            join decision_condition c on c.decision = d.id
            left join condition_fulfilment f on f.condition = c.id
            where d.plan = ? and d.number = ?
            order by c.decision, c.position""";

    private static final String DECIDED_OBJECTIONS = """
            select item, max(number) as number from decision
            where plan = ? and number <= ? and item like 'objection-%' group by item""";

    private final Statements statements;
    private final Links links;
    private final Clock clock;

    ReviewQuery(Statements statements, Links links, Clock clock) {
        this.statements = statements;
        this.links = links;
        this.clock = clock;
    }

    /** By item. */
    Map<String, AdviceView> advice(UUID plan, int number) {
        Map<String, AdviceView> advice = new HashMap<>();
        statements.each(
                ADVICE,
                row -> advice.put(row.getString("item"), new AdviceView(row.getString("text"), moment(row))),
                plan,
                number);
        return advice;
    }

    /**
     * The decisions, the newest first.
     *
     * @param item null for all
     * @param named whether the reader knows who recorded them
     */
    List<DecisionView> decisions(UUID plan, int number, String item, boolean named) {
        Map<UUID, List<Condition>> conditions = conditions(plan, number);
        return statements.query(DECISIONS, row -> decision(row, plan, number, conditions, named), plan, number, item);
    }

    /** The decision on an item that no other took the place of. */
    Optional<DecisionView> standing(UUID plan, int number, String item) {
        return decisions(plan, number, item, true).stream()
                .filter(decision -> decision.correctedBy() == null)
                .findFirst();
    }

    /** The last version, up to one, with which each objection was decided on; by item. */
    Map<String, Integer> decidedObjections(UUID plan, int number) {
        Map<String, Integer> decided = new HashMap<>();
        statements.each(
                DECIDED_OBJECTIONS, row -> decided.put(row.getString("item"), row.getInt("number")), plan, number);
        return decided;
    }

    private Map<UUID, List<Condition>> conditions(UUID plan, int number) {
        Map<UUID, List<Condition>> conditions = new HashMap<>();
        statements.each(
                CONDITIONS,
                row -> conditions
                        .computeIfAbsent(Statements.id(row, "decision"), none -> new ArrayList<>())
                        .add(condition(row)),
                plan,
                number);
        return conditions;
    }

    private Condition condition(ResultSet row) throws SQLException {
        return new Condition(
                Statements.id(row, "id"),
                row.getString("text"),
                row.getString("owner"),
                Statements.day(row, "due"),
                row.getString("note"),
                row.getString("note") == null ? null : moment(row));
    }

    private DecisionView decision(
            ResultSet row, UUID plan, int number, Map<UUID, List<Condition>> conditions, boolean named)
            throws SQLException {
        UUID id = Statements.id(row, "id");
        return new DecisionView(
                id,
                links.to("plans", plan, "versions", number, "decisions", id),
                row.getString("item"),
                row.getString("outcome"),
                row.getString("reason"),
                conditions.getOrDefault(id, List.of()),
                Statements.texts(row, "present"),
                row.getInt("quorum"),
                moment(row),
                named ? row.getString("by") : null,
                Statements.id(row, "corrects"),
                Statements.id(row, "corrected_by"));
    }

    private OffsetDateTime moment(ResultSet row) throws SQLException {
        return row.getObject("at", OffsetDateTime.class)
                .atZoneSameInstant(clock.getZone())
                .toOffsetDateTime();
    }
}
