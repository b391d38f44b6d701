package be.eenstem.platform.http;

import be.eenstem.platform.http.RateLimit.Kind;
import be.eenstem.platform.http.Turns.Turn;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;

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
     * Gives a request its turn, until it is answered; fails with 429 where there were, or are, too many.
     *
     * @param subject of the account that reads
     * @param organization for which it acts; null for none
     */
    public void begin(RoutingContext request, String subject, String organization) {
        String account = "account " + subject;
        limit.use(Kind.READ, account);
        Turn turn = turns.toRead(organization == null ? account : "organization " + organization);
        request.addEndHandler(ended -> turn.end());
    }
}
