package be.eenstem.reminder;

import be.eenstem.platform.job.Punctual;
import be.eenstem.platform.sql.Statements;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Objects;

/** Since when mails are tried and none is taken: one address that takes none is no lag, a server that takes none is. */
@ApplicationScoped
class MailLag implements Punctual {

    private static final String FIRST_IN_VAIN = """
            select min(j.tried_from) as first from job j
            where j.kind = 'reminderMail' and j.state = 'waiting'
              and not exists (select from reminder_message m where m.sent_at >= j.tried_from)""";

    private final Statements statements;
    private final Clock clock;

    MailLag(Statements statements, Clock clock) {
        this.statements = statements;
        this.clock = clock;
    }

    @Override
    public Duration lag() {
        OffsetDateTime now = OffsetDateTime.now(clock);
        return statements.query(FIRST_IN_VAIN, row -> row.getObject("first", OffsetDateTime.class)).stream()
                .filter(Objects::nonNull)
                .map(first -> Duration.between(first, now))
                .findFirst()
                .orElse(Duration.ZERO);
    }
}
