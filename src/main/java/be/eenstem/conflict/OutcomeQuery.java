package be.eenstem.conflict;

import be.eenstem.conflict.ConflictView.AssignmentView;
import be.eenstem.conflict.ConflictView.SettlementView;
import be.eenstem.conflict.ConflictView.WaiverView;
import be.eenstem.platform.sql.Statements;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** What people have said of conflicts. */
@ApplicationScoped
class OutcomeQuery {

    private static final String SAID = """
            select c.id, w.reason, p.name as by, w.organization, w.at as waived_at,
                   a.organization as assigned_to, a.due, a.note, a.at as assigned_at,
                   s.decision, s.at as settled_at
            from conflict c
            left join conflict_waiver w on w.conflict = c.id
            left join account p on p.id = w.account
            left join conflict_assignment a on a.conflict = c.id
            left join conflict_settlement s on s.conflict = c.id
            where c.id = any (?) and coalesce(w.conflict, a.conflict, s.conflict) is not null""";

    private final Statements statements;
    private final Clock clock;

    OutcomeQuery(Statements statements, Clock clock) {
        this.statements = statements;
        this.clock = clock;
    }

    /** Of those that anything was said of. */
    Map<UUID, Outcome> of(List<KnownConflict> conflicts, Viewer reader) {
        UUID[] ids = conflicts.stream()
                .map(KnownConflict::id)
                .filter(Objects::nonNull)
                .toArray(UUID[]::new);
        Map<UUID, Outcome> said = new HashMap<>();
        if (ids.length > 0) {
            statements.each(SAID, row -> said.put(Statements.id(row, "id"), outcome(row, reader)), (Object) ids);
        }
        return said;
    }

    private Outcome outcome(ResultSet row, Viewer reader) throws SQLException {
        WaiverView waiver = row.getString("reason") == null
                ? null
                : new WaiverView(
                        row.getString("reason"),
                        reader.nameShown(row),
                        row.getString("organization"),
                        moment(row, "waived_at"));
        AssignmentView assignment = row.getString("assigned_to") == null
                ? null
                : new AssignmentView(
                        row.getString("assigned_to"),
                        Statements.day(row, "due"),
                        row.getString("note"),
                        moment(row, "assigned_at"));
        SettlementView settlement = row.getString("decision") == null
                ? null
                : new SettlementView(row.getString("decision"), moment(row, "settled_at"));
        return new Outcome(waiver, assignment, settlement);
    }

    private OffsetDateTime moment(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class)
                .atZoneSameInstant(clock.getZone())
                .toOffsetDateTime();
    }
}
