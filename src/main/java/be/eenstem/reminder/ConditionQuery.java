package be.eenstem.reminder;

import be.eenstem.kernel.DateSpan;
import be.eenstem.platform.sql.Statements;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Reads the conditions of decisions that reminders are about. */
@ApplicationScoped
class ConditionQuery {

    private static final String CONDITIONS = """
            select c.id, c.text, c.owner, c.due, d.id as decision, d.plan, d.number, p.title, d.at,
                   exists (select from condition_fulfilment f where f.condition = c.id) as met,
                   exists (select from decision n where n.corrects = d.id) as overtaken,
                   agenda_item_campaigns(d.plan, d.number, d.item) as about
            from decision_condition c join decision d on d.id = c.decision join plan p on p.id = d.plan where\s""";

    private final Statements statements;
    private final CampaignQuery campaigns;
    private final Clock clock;

    ConditionQuery(Statements statements, CampaignQuery campaigns, Clock clock) {
        this.statements = statements;
        this.campaigns = campaigns;
        this.clock = clock;
    }

    List<RemindedCondition> conditions(Collection<UUID> ids) {
        return found("c.id = any (?)", (Object) ids.toArray(UUID[]::new));
    }

    /** Those of decisions on the versions of a plan, or of all where there is none. */
    List<RemindedCondition> conditions(UUID plan, LocalDate dueFrom) {
        return found("d.plan = coalesce(?::uuid, d.plan) and c.due >= ?", plan, dueFrom);
    }

    /** The ids of those that are not met, and due on a day or later, in order. */
    List<UUID> open(LocalDate dueFrom) {
        return statements.query("""
                select c.id from decision_condition c
                where c.due >= ? and not exists (select from condition_fulfilment f where f.condition = c.id)
                  and not exists (select from decision n where n.corrects = c.decision) order by c.id
                """, row -> Statements.id(row, "id"), dueFrom);
    }

    /** The ids of those of decisions about campaigns, of which somebody heard, or was to. */
    List<UUID> about(Collection<UUID> changed) {
        return statements.query("""
                select c.id from decision_condition c join decision d on d.id = c.decision
                where agenda_item_campaigns(d.plan, d.number, d.item) && ?
                  and exists (select from reminder r where r.condition = c.id) order by c.id
                """, row -> Statements.id(row, "id"), (Object) changed.toArray(UUID[]::new));
    }

    private List<RemindedCondition> found(String where, Object... values) {
        List<Row> rows = statements.query(CONDITIONS + where, Row::of, values);
        Map<UUID, RemindedCampaign> about = campaigns
                .campaigns(rows.stream()
                        .flatMap(row -> row.about() == null ? null : row.about().stream())
                        .collect(Collectors.toSet()))
                .stream()
                .collect(Collectors.toMap(RemindedCampaign::id, campaign -> campaign));
        return rows.stream().map(row -> condition(row, about)).toList();
    }

    private RemindedCondition condition(Row row, Map<UUID, RemindedCampaign> about) {
        LocalDate decided = row.at().atZoneSameInstant(clock.getZone()).toLocalDate();
        boolean isReserved = row.about() == null || !about.keySet().containsAll(row.about());
        return new RemindedCondition(
                row.id(),
                row.text(),
                row.decision(),
                row.owner(),
                new DateSpan(decided.isAfter(row.due()) ? row.due() : decided, row.due()),
                row.met(),
                row.overtaken(),
                isReserved,
                isReserved ? List.of() : row.about().stream().map(about::get).toList());
    }

    /** @param about null where it is for nobody but the college */
    private record Row(
            UUID id,
            String text,
            RemindedCondition.Decision decision,
            String owner,
            LocalDate due,
            OffsetDateTime at,
            boolean met,
            boolean overtaken,
            List<UUID> about) {

        static Row of(ResultSet row) throws SQLException {
            return new Row(
                    Statements.id(row, "id"),
                    row.getString("text"),
                    new RemindedCondition.Decision(
                            Statements.id(row, "plan"),
                            row.getString("title"),
                            row.getInt("number"),
                            Statements.id(row, "decision")),
                    row.getString("owner"),
                    Statements.day(row, "due"),
                    row.getObject("at", OffsetDateTime.class),
                    row.getBoolean("met"),
                    row.getBoolean("overtaken"),
                    ids(row.getArray("about")));
        }

        private static List<UUID> ids(Array array) throws SQLException {
            return array == null ? null : Arrays.asList((UUID[]) array.getArray());
        }
    }
}
