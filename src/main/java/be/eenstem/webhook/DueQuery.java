package be.eenstem.webhook;

import be.eenstem.platform.sql.Statements;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Which deliveries may be started. Of each webhook only the first are looked at, however many wait. */
@ApplicationScoped
class DueQuery {

    /** So that a host that does not answer holds up little but itself. */
    private static final int MOST_PER_HOST = 2;

    /** So that an organization with hosts that do not answer does. */
    private static final int MOST_PER_ORGANIZATION = 4;

    private static final String STARTABLE = """
            select id from (
                select id, due_at,
                       row_number() over (partition by organization order by due_at, id) + calls as turn
                from (
                    select due.id, due.due_at, w.organization, coalesce(o.calls, 0) as calls,
                           row_number() over (partition by w.host order by due.due_at, due.id) + coalesce(h.calls, 0)
                               as turn_at_host
                    from webhook w
                    left join unnest(?, ?) h (host, calls) on h.host = w.host
                    left join unnest(?, ?) o (organization, calls) on o.organization = w.organization
                    cross join lateral (
                        select j.id, j.due_at from job j
                        where j.lane = w.id and j.state = 'waiting' and j.due_at <= ?
                        order by j.due_at, j.id limit ?) due
                    where coalesce(h.calls, 0) < ? and coalesce(o.calls, 0) < ?) x
                where turn_at_host <= ?) y
            where turn <= ? order by due_at, id limit ?
            """;

    private final Statements statements;

    DueQuery(Statements statements) {
        this.statements = statements;
    }

    /**
     * The longest due first, at hosts and for organizations that have not their fill of calls.
     *
     * @param most how many
     */
    List<UUID> startable(int most, Running running, OffsetDateTime now) {
        return statements.query(
                STARTABLE,
                row -> Statements.id(row, "id"),
                names(running.byHost()),
                numbers(running.byHost()),
                names(running.byOrganization()),
                numbers(running.byOrganization()),
                now,
                MOST_PER_HOST,
                MOST_PER_HOST,
                MOST_PER_ORGANIZATION,
                MOST_PER_HOST,
                MOST_PER_ORGANIZATION,
                most);
    }

    private static String[] names(Map<String, Integer> calls) {
        return calls.keySet().toArray(String[]::new);
    }

    /** In the order of the names: maps that do not change keep theirs. */
    private static Integer[] numbers(Map<String, Integer> calls) {
        return calls.values().toArray(Integer[]::new);
    }
}
