package be.eenstem.conflict;

import be.eenstem.platform.http.VersionedApi;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.time.Clock;
import java.time.LocalDate;

/** Before the first request of a day is answered, the embargoes that ended with the day before it are ended. */
@Provider
@Priority(NewDay.BEFORE_WHOSE_DOING_IT_IS)
public class NewDay implements ContainerRequestFilter {

    /** What ends with the day is nobody's doing. */
    static final int BEFORE_WHOSE_DOING_IT_IS = Priorities.USER - 100;

    private final EmbargoService embargoes;
    private final PlanNumbers numbers;
    private final Clock clock;
    private volatile LocalDate begun;

    NewDay(EmbargoService embargoes, PlanNumbers numbers, Clock clock) {
        this.embargoes = embargoes;
        this.numbers = numbers;
        this.clock = clock;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        LocalDate today = LocalDate.now(clock);
        if (!today.equals(begun) && VersionedApi.has(request)) {
            embargoes.end(today);
            numbers.startOver();
            begun = today;
        }
    }
}
