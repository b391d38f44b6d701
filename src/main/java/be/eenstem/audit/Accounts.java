package be.eenstem.audit;

import be.eenstem.access.TrailVisibility;
import be.eenstem.identity.Caller;
import be.eenstem.platform.sql.Select;
import be.eenstem.platform.sql.Statements;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/** Who the ids of accounts stand for, until that is erased; to be called in a transaction. */
@ApplicationScoped
public class Accounts {

    private static final String KNOWN = """
            select id, subject, name from account
            where name is not null and lower(?) in (lower(subject), lower(name), id::text) order by id""";
    private static final String OWN = "select id, subject, name from account where subject = ?";
    private static final String DONE = """
            x.operation, x.resource, count(*) as number, min(x.at) as first, max(x.at) as last""";
    private static final String BY_KIND = "group by x.operation, x.resource order by x.operation, x.resource";
    private static final String SIGN = "select audit_by(?, ?, ?)";

    private static final String OWN_ASKING = "x.operation in ('read', 'checked')";

    private final Statements statements;
    private final EntityManager entities;
    private final Clock clock;

    Accounts(Statements statements, EntityManager entities, Clock clock) {
        this.statements = statements;
        this.entities = entities;
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

    /** What an account did, as far as the reader may see it; somebody's own reads and checks are theirs to see. */
    public List<Done> doings(UUID account, Caller reader, boolean own) {
        Select seen = TrailVisibility.restrict(
                Select.from("from audit_entry x"), reader, LocalDate.now(clock), own ? OWN_ASKING : "false");
        return seen.where("x.account = :account", "account", account).rows(entities, DONE, BY_KIND).stream()
                .map(this::done)
                .toList();
    }

    /** Takes note in the trail that somebody read who accounts are. */
    public void noteReading(List<Known> accounts, Caller reader) {
        sign(reader);
        statements.each("select audit_accounts_read(?)", done -> {}, (Object)
                accounts.stream().map(Known::id).toArray(UUID[]::new));
    }

    /** Forgets who accounts are; what they did stays, and so does a note of it. */
    public void erase(List<Known> accounts, Caller eraser) {
        sign(eraser);
        accounts.forEach(account -> statements.each("select erase_account(?)", done -> {}, account.id()));
    }

    private void sign(Caller by) {
        statements.each(SIGN, done -> {}, by.subject(), by.name(), by.organization());
    }

    private static Known known(ResultSet row) throws SQLException {
        return new Known(Statements.id(row, "id"), row.getString("subject"), row.getString("name"));
    }

    private Done done(Tuple row) {
        return new Done(
                row.get("operation", String.class),
                row.get("resource", String.class),
                ((Number) row.get("number")).longValue(),
                moment(row.get("first", Instant.class)),
                moment(row.get("last", Instant.class)));
    }

    private OffsetDateTime moment(Instant instant) {
        return instant.atZone(clock.getZone()).toOffsetDateTime();
    }
}
