package be.eenstem.webhook;

import be.eenstem.platform.job.Punctual;
import be.eenstem.platform.sql.Statements;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Objects;

/**
 * For how long a delivery has been due where nobody calls: what waits behind calls to the same host, or for the same organization,
 * waits for them and not for us.
 */
@ApplicationScoped
class DeliveryLag implements Punctual {

    private static final Duration LATELY = Duration.ofMinutes(1);

    /** A call is under way as long as its lease lasts and no failure of its attempt is noted. */
    private static final String FIRST_UNCALLED = """
            with called as (
                select w.host, w.organization from job j join webhook w on w.id = j.lane
                where j.state = 'waiting' and j.lane is not null and j.attempts > 0 and j.due_at > ?
                  and not exists (select from job_failure f
                                  where f.job = j.id and f.attempt = j.attempts and f.at >= j.tried_from and f.at < ?)
                union
                select w.host, w.organization from job j join webhook w on w.id = j.lane
                where j.kind = ? and j.state = 'done' and j.settled_at >= ?)
            select min(due.first) as first
            from webhook w
            cross join lateral (
                select min(j.due_at) as first from job j
                where j.lane = w.id and j.state = 'waiting' and j.due_at < ?) due
            where w.host not in (select host from called) and w.organization not in (select organization from called)
            """;

    private final Statements statements;
    private final Clock clock;

    DeliveryLag(Statements statements, Clock clock) {
        this.statements = statements;
        this.clock = clock;
    }

    @Override
    public Duration lag() {
        OffsetDateTime now = OffsetDateTime.now(clock);
        OffsetDateTime lately = now.minus(LATELY);
        return statements
                .query(
                        FIRST_UNCALLED,
                        row -> row.getObject("first", OffsetDateTime.class),
                        now,
                        lately,
                        Webhooks.KIND,
                        lately,
                        now)
                .stream()
                .filter(Objects::nonNull)
                .map(first -> Duration.between(first, now))
                .findFirst()
                .orElse(Duration.ZERO);
    }
}
