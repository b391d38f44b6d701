package be.eenstem.platform.job;

import be.eenstem.platform.sql.Statements;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Work that outlives a process. A job has the id of what it is about, and stands in the database until it is done, or parked after
 * a day of trying. Whoever claims jobs has them for the time of a lease; who dies leaves them to others. To be called in a
 * transaction, in which what is done becomes true.
 */
@ApplicationScoped
public class Jobs implements Punctual {

    private static final Duration TRIED_FOR = Duration.ofDays(1);

    /** Half a minute, and each time about twice as long as before; those that failed together come back apart. */
    private static final String LATER =
            "cast(? as timestamptz) + least(interval '1 hour', interval '15 s' * power(2, least(attempts, 10))) * (0.75 + random() / 2)";

    private static final String CLAIM = """
            with due as (
                select id from job where %s and kind = ? and state = 'waiting' and due_at <= ?
                order by due_at, id %s for update skip locked)
            update job j set due_at = ?, attempts = attempts + 1, tried_from = coalesce(tried_from, ?)
            from due where j.id = due.id returning j.id""";

    /** That the last attempt of a job j failed, and it waits for the next. */
    static final String FAILED =
            "exists (select from job_failure f where f.job = j.id and f.attempt = j.attempts and f.at >= j.tried_from)";

    private final Statements statements;
    private final Clock clock;
    private final AttemptTally attempts;

    Jobs(Statements statements, Clock clock, AttemptTally attempts) {
        this.statements = statements;
        this.clock = clock;
        this.attempts = attempts;
    }

    public void add(String kind, Collection<UUID> ids, OffsetDateTime dueAt) {
        statements.update("insert into job (id, kind, due_at) select unnest(?), ?, ?", array(ids), kind, dueAt);
    }

    /**
     * The same of jobs that stand in lanes, out of which their room hands them; so it is the room that says how late they are.
     *
     * @param lanes by id
     */
    public void add(String kind, Map<UUID, UUID> lanes, OffsetDateTime dueAt) {
        statements.update(
                "insert into job (id, lane, kind, due_at) select unnest(?), unnest(?), ?, ?",
                array(lanes.keySet()),
                array(lanes.values()),
                kind,
                dueAt);
    }

    /** Has it done then, as if for the first time, whatever became of it before. */
    public void schedule(String kind, UUID id, OffsetDateTime dueAt) {
        statements.update("""
                insert into job (id, kind, due_at) values (?, ?, ?)
                on conflict (id) do update set state = 'waiting', settled_at = null, due_at = excluded.due_at, attempts = 0,
                                               tried_from = null""", id, kind, dueAt);
    }

    /**
     * Takes up what is due, the longest due first.
     *
     * @param lease how long nobody else takes them
     */
    public List<UUID> claim(String kind, int most, Duration lease) {
        OffsetDateTime now = now();
        return statements.query(CLAIM.formatted("true", "limit ?"), Jobs::id, kind, now, most, now.plus(lease), now);
    }

    /** The same of some only, whichever the caller has turns for. */
    public List<UUID> claim(String kind, Collection<UUID> some, Duration lease) {
        OffsetDateTime now = now();
        return statements.query(
                CLAIM.formatted("id = any (?)", ""), Jobs::id, array(some), kind, now, now.plus(lease), now);
    }

    /**
     * Of some, those that nobody has taken up yet, and will not before the transaction ends.
     *
     * <p>What state they are in is looked at by row: few wait, so PostgreSQL would rather look through all that do for each.
     */
    public Set<UUID> untried(Collection<UUID> ids) {
        Set<UUID> untried = untried("select id, state, attempts from job where id = any (?)", ids);
        return untried("select id, state, attempts from job where id = any (?) order by id for update", untried);
    }

    private Set<UUID> untried(String query, Collection<UUID> ids) {
        return statements
                .query(
                        query,
                        row -> row.getString("state").equals("waiting") && row.getInt("attempts") == 0 ? id(row) : null,
                        (Object) array(ids))
                .stream()
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    /** Ends those that were done. */
    public void done(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return;
        }
        ended(
                AttemptTally.DONE,
                "update job set state = 'done', settled_at = ? where id = any (?) and state <> 'done'",
                now(),
                array(ids));
    }

    /**
     * Notes why they failed, and has them tried again later, or parks those that were tried for a day.
     *
     * @param problems by id
     */
    public void failed(Map<UUID, String> problems) {
        if (problems.isEmpty()) {
            return;
        }
        note(problems);
        OffsetDateTime now = now();
        UUID[] ids = array(problems.keySet());
        ended(
                AttemptTally.FAILED,
                "update job set due_at = " + LATER + " where id = any (?) and state = 'waiting' and tried_from > ?",
                now,
                ids,
                now.minus(TRIED_FOR));
        ended(
                AttemptTally.PARKED,
                "update job set state = 'parked', settled_at = ? where id = any (?) and state = 'waiting' and tried_from <= ?",
                now,
                ids,
                now.minus(TRIED_FOR));
    }

    /** Notes why they failed, and tries them no more until somebody says so. */
    public void park(Map<UUID, String> problems) {
        if (problems.isEmpty()) {
            return;
        }
        note(problems);
        ended(
                AttemptTally.PARKED,
                "update job set state = 'parked', settled_at = ? where id = any (?) and state = 'waiting'",
                now(),
                array(problems.keySet()));
    }

    /** Has some that were claimed, but not tried, wait longer. */
    public void postpone(Collection<UUID> ids, OffsetDateTime dueAt) {
        statements.update("""
                update job set due_at = ?, attempts = attempts - 1, tried_from = case when attempts > 1 then tried_from end
                where id = any (?) and state = 'waiting'
                """, dueAt, array(ids));
    }

    /** Has those that failed, and are to be tried again later, tried again now; those under way stay as they are. */
    public void hasten(Collection<UUID> ids) {
        OffsetDateTime now = now();
        statements.update(
                "update job j set due_at = ? where id = any (?) and state = 'waiting' and due_at > ? and " + FAILED,
                now,
                array(ids),
                now);
    }

    /** Has parked ones tried again, as if for the first time; those that are not parked stay as they are. */
    public void retry(Collection<UUID> ids) {
        begin(ids, "state = 'parked'");
    }

    /** Has parked ones and those that were done tried again, as if for the first time; those that wait stay as they are. */
    public void repeat(Collection<UUID> ids) {
        begin(ids, "state <> 'waiting'");
    }

    /** Those nobody wants done any more. */
    public void remove(Collection<UUID> ids) {
        statements.update("delete from job where id = any (?)", (Object) array(ids));
    }

    /** How each attempt failed, in order. */
    public List<Failure> failures(UUID id) {
        return failures(List.of(id)).getOrDefault(id, List.of());
    }

    /** The same of many. */
    public Map<UUID, List<Failure>> failures(Collection<UUID> ids) {
        Map<UUID, List<Failure>> failures = new HashMap<>();
        statements.each(
                "select job, at, problem from job_failure where job = any (?) order by at, attempt",
                row -> failures.computeIfAbsent(Statements.id(row, "job"), job -> new ArrayList<>())
                        .add(failure(row)),
                (Object) array(ids));
        return failures;
    }

    /** Of those that stand in no lane. */
    @Override
    public Duration lag() {
        OffsetDateTime now = now();
        return statements
                .query(
                        "select min(due_at) as first from job where state = 'waiting' and lane is null and due_at < ?",
                        row -> row.getObject("first", OffsetDateTime.class),
                        now)
                .stream()
                .filter(Objects::nonNull)
                .map(first -> Duration.between(first, now))
                .findFirst()
                .orElse(Duration.ZERO);
    }

    /** An attempt that failed. */
    public record Failure(OffsetDateTime at, String problem) {}

    private static UUID id(ResultSet row) throws SQLException {
        return Statements.id(row, "id");
    }

    private static Failure failure(ResultSet row) throws SQLException {
        return new Failure(row.getObject("at", OffsetDateTime.class), row.getString("problem"));
    }

    private void ended(String how, String update, Object... values) {
        attempts.ended(how, statements.query(update + " returning kind", row -> row.getString("kind"), values));
    }

    private void begin(Collection<UUID> ids, String which) {
        statements.update(
                "update job set state = 'waiting', settled_at = null, due_at = ?, attempts = 0, tried_from = null"
                        + " where id = any (?) and " + which,
                now(),
                array(ids));
    }

    private void note(Map<UUID, String> problems) {
        statements.update(
                """
                insert into job_failure (job, at, attempt, problem)
                select j.id, ?, j.attempts, p.problem from unnest(?, ?) p (id, problem) join job j on j.id = p.id
                where j.state = 'waiting' on conflict do nothing
                """, now(), array(problems.keySet()), problems.values().toArray(String[]::new));
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }

    private static UUID[] array(Collection<UUID> ids) {
        return ids.toArray(UUID[]::new);
    }
}
