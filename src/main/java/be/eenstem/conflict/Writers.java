package be.eenstem.conflict;

import be.eenstem.platform.sql.Statements;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.OffsetDateTime;

/** Begins the writing of what one change brings about. */
@ApplicationScoped
class Writers {

    private final Statements statements;
    private final Clock clock;

    Writers(Statements statements, Clock clock) {
        this.statements = statements;
        this.clock = clock;
    }

    WritingSink begin() {
        return new WritingSink(statements, OffsetDateTime.now(clock));
    }
}
