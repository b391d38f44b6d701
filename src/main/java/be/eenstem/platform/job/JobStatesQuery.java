package be.eenstem.platform.job;

import be.eenstem.platform.job.JobStates.Group;
import be.eenstem.platform.job.JobStates.State;
import be.eenstem.platform.sql.Statements;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;

/** Counts jobs; those that are done, which are nearly all, are not looked at. To be called in a transaction. */
@ApplicationScoped
class JobStatesQuery {

    /** Who has one has not noted yet how the attempt ended. */
    private static final String STATES = """
            with waiting as (
                select kind, due_at,
                       case when due_at <= ? then 'due' when attempts = 0 then 'scheduled'
                            when %s then 'retrying'
                            else 'running' end as state
                from job j where state = 'waiting')
            select kind, state, count(*) as number, min(due_at) as first from waiting group by kind, state
            union all
            select kind, 'parked', count(*), null from job where state = 'parked' group by kind
            """.formatted(Jobs.FAILED);

    private final Statements statements;
    private final Clock clock;

    JobStatesQuery(Statements statements, Clock clock) {
        this.statements = statements;
        this.clock = clock;
    }

    List<Group> groups() {
        OffsetDateTime now = OffsetDateTime.now(clock);
        return statements.query(STATES, row -> group(row, now), now);
    }

    private static Group group(ResultSet row, OffsetDateTime now) throws SQLException {
        State state = State.of(row.getString("state"));
        OffsetDateTime first = row.getObject("first", OffsetDateTime.class);
        Duration lag = state == State.DUE ? Duration.between(first, now) : Duration.ZERO;
        return new Group(row.getString("kind"), state, row.getLong("number"), lag);
    }
}
