package be.eenstem.conflict;

import be.eenstem.audit.Accounts;
import be.eenstem.platform.sql.Statements;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Writes and reads what people made of conflicts. */
@ApplicationScoped
class LifeQuery {

    private static final String WAIVE = """
            with said as (
                insert into conflict_waiver (conflict, reason, account, organization, at) values (?, ?, ?, ?, ?)
                on conflict (conflict) do update
                set reason = excluded.reason, account = excluded.account, organization = excluded.organization,
                    at = excluded.at)
            update conflict set state = 'waived' where id = ?""";
    private static final String WITHDRAW = """
            with withdrawn as (delete from conflict_waiver where conflict = ?)
            update conflict set state = 'open' where id = ?""";
    private static final String ASSIGN = """
            insert into conflict_assignment (conflict, organization, due, note, account, at) values (?, ?, ?, ?, ?, ?)
            on conflict (conflict) do update
            set organization = excluded.organization, due = excluded.due, note = excluded.note,
                account = excluded.account, at = excluded.at""";
    private static final String SETTLE = """
            insert into conflict_settlement (conflict, decision, account, at) values (?, ?, ?, ?)
            on conflict (conflict) do update
            set decision = excluded.decision, account = excluded.account, at = excluded.at""";
    private static final String NOTE =
            "insert into conflict_event (conflict, event, note, account, organization, at) values (?, ?, ?, ?, ?, ?)";
    private static final String COMMENT = """
            with said as (
                insert into conflict_comment (conflict, text, account, organization, at) values (?, ?, ?, ?, ?)
                returning *)
            select s.*, p.name as by from said s left join account p on p.id = s.account""";
    private static final String COMMENTS = """
            select c.*, p.name as by from conflict_comment c left join account p on p.id = c.account
            where conflict = ? and (cast(? as text) is null or organization = ?)
            order by at, c.id""";
    private static final String HISTORY = """
            select e.*, p.name as by from conflict_event e left join account p on p.id = e.account
            where conflict = ? and (cast(? as text) is null or account is null or organization = ?
                                    or event = 'assigned' and note = ?)
            order by e.id""";

    private final Statements statements;
    private final Accounts accounts;
    private final Clock clock;

    LifeQuery(Statements statements, Accounts accounts, Clock clock) {
        this.statements = statements;
        this.accounts = accounts;
        this.clock = clock;
    }

    void waive(UUID conflict, String reason, Viewer by) {
        statements.update(WAIVE, conflict, reason, account(by), by.caller().organization(), now(), conflict);
        note(conflict, "waived", reason, by);
    }

    void withdrawWaiver(UUID conflict, Viewer by) {
        statements.update(WITHDRAW, conflict, conflict);
        note(conflict, "waiverWithdrawn", null, by);
    }

    void assign(UUID conflict, AssignmentRequest request, Viewer by) {
        statements.update(ASSIGN, conflict, request.organization(), request.due(), request.note(), account(by), now());
        note(conflict, "assigned", request.organization(), by);
    }

    boolean unassign(UUID conflict, Viewer by) {
        boolean was = statements.update("delete from conflict_assignment where conflict = ?", conflict) > 0;
        if (was) {
            note(conflict, "unassigned", null, by);
        }
        return was;
    }

    void settle(UUID conflict, String decision, Viewer by) {
        statements.update(SETTLE, conflict, decision, account(by), now());
        note(conflict, "settled", decision, by);
    }

    CommentView comment(UUID conflict, String text, Viewer by) {
        return statements
                .query(
                        COMMENT,
                        row -> comment(row, by),
                        conflict,
                        text,
                        account(by),
                        by.caller().organization(),
                        now())
                .get(0);
    }

    /** @param only null for all, else the organization whose comments are shown */
    List<CommentView> comments(UUID conflict, String only, Viewer reader) {
        return statements.query(COMMENTS, row -> comment(row, reader), conflict, only, only);
    }

    /** From the finding on; {@code only} null for all, else the organization for which what it did and what nobody did is shown. */
    List<EventView> history(KnownConflict conflict, String only, Viewer reader) {
        List<EventView> history = new ArrayList<>();
        history.add(new EventView("found", null, null, null, moment(conflict.foundAt())));
        statements.each(HISTORY, row -> history.add(event(row, reader)), conflict.id(), only, only, only);
        return history;
    }

    private void note(UUID conflict, String event, String note, Viewer by) {
        statements.update(NOTE, conflict, event, note, account(by), by.caller().organization(), now());
    }

    private UUID account(Viewer by) {
        return accounts.idOf(by.caller());
    }

    private CommentView comment(ResultSet row, Viewer reader) throws SQLException {
        return new CommentView(
                Statements.id(row, "id"),
                row.getString("text"),
                reader.nameShown(row),
                row.getString("organization"),
                moment(row));
    }

    private EventView event(ResultSet row, Viewer reader) throws SQLException {
        return new EventView(
                row.getString("event"),
                row.getString("note"),
                reader.nameShown(row),
                row.getString("organization"),
                moment(row));
    }

    private OffsetDateTime moment(ResultSet row) throws SQLException {
        return moment(row.getObject("at", OffsetDateTime.class).toInstant());
    }

    private OffsetDateTime moment(Instant instant) {
        return instant.atZone(clock.getZone()).toOffsetDateTime();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}
