package be.eenstem.platform.http;

import be.eenstem.platform.http.RateLimit.Kind;
import be.eenstem.platform.http.Turns.Turn;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Supplier;

/** For addresses that are served beside the resources what {@link RateFilter} is for these. */
@ApplicationScoped
public class ReadingTurns {

    private final RateLimit limit;
    private final Turns turns;

    ReadingTurns(RateLimit limit, Turns turns) {
        this.limit = limit;
        this.turns = turns;
    }

    /**
     * Reads in a turn of its own; fails with 429 where there were, or are, too many.
     *
     * @param subject of the account that reads
     * @param organization for which it acts; null for none
     */
    public <T> T take(String subject, String organization, Supplier<T> reading) {
        String account = "account " + subject;
        limit.use(Kind.READ, account);
        Turn turn = turns.toRead(organization == null ? account : "organization " + organization);
        try {
            return reading.get();
        } finally {
            turn.end();
        }
    }
}
