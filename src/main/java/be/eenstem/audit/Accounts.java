package be.eenstem.audit;

import be.eenstem.identity.Caller;
import be.eenstem.platform.sql.Statements;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/** Who the ids of accounts stand for, until that is erased; to be called in a transaction. */
@ApplicationScoped
public class Accounts {

    private static final String KNOWN = """
            select id, subject, name from account
            where name is not null and lower(?) in (lower(subject), lower(name)) order by id""";
    private static final String OWN = "select id, subject, name from account where subject = ?";
    private static final String DONE = """
            select operation, resource, count(*) as number, min(at) as first, max(at) as last from audit_entry
            where account = ? group by operation, resource order by operation, resource""";
    private static final String NOTE = "select audit_by(?, ?, ?), audit_accounts(?, ?)";

    private final Statements statements;
    private final Clock clock;

    Accounts(Statements statements, Clock clock) {
        this.statements = statements;
        this.clock = clock;
    }

    /** An account that has a name. */
    public record Known(UUID id, String subject, String name) {}

    /** How often, from when to when, an account did one kind of thing. */
    public record Done(String operation, String resource, long count, OffsetDateTime first, OffsetDateTime last) {}

    /** What the caller's account is known by; it is made known where it is not. */
    public UUID idOf(Caller caller) {
        return statements
                .query(
                        "select audit_account(?, ?) as id",
                        row -> Statements.id(row, "id"),
                        caller.subject(),
                        caller.name())
                .get(0);
    }

    /** The accounts with a subject or a name, in any case. */
    public List<Known> of(String subjectOrName) {
        return statements.query(KNOWN, Accounts::known, subjectOrName);
    }

    public List<Known> of(Caller caller) {
        return statements.query(OWN, Accounts::known, caller.subject());
    }

    public List<Done> doings(UUID account) {
        return statements.query(DONE, this::done, account);
    }

    /** Takes note in the trail that somebody read who accounts are. */
    public void noteReading(List<Known> accounts, Caller reader) {
        note("read", accounts, reader);
    }

    /** Forgets who accounts are; what they did stays, and so does a note of it. */
    public void erase(List<Known> accounts, Caller eraser) {
        accounts.forEach(account -> statements.each("select erase_account(?)", done -> {}, account.id()));
        note("removed", accounts, eraser);
    }

    private void note(String operation, List<Known> accounts, Caller by) {
        UUID[] ids = accounts.stream().map(Known::id).toArray(UUID[]::new);
        statements.each(NOTE, done -> {}, by.subject(), by.name(), by.organization(), operation, ids);
    }

    private static Known known(ResultSet row) throws SQLException {
        return new Known(Statements.id(row, "id"), row.getString("subject"), row.getString("name"));
    }

    private Done done(ResultSet row) throws SQLException {
        return new Done(
                row.getString("operation"),
                row.getString("resource"),
                row.getLong("number"),
                moment(row, "first"),
                moment(row, "last"));
    }

    private OffsetDateTime moment(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class)
                .atZoneSameInstant(clock.getZone())
                .toOffsetDateTime();
    }
}
