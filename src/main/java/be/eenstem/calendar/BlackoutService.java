package be.eenstem.calendar;

import be.eenstem.kernel.DateSpan;
import be.eenstem.platform.http.Etags;
import be.eenstem.platform.http.Links;
import be.eenstem.platform.page.Slice;
import be.eenstem.platform.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** Keeps the periods in which organizations do not campaign. */
@ApplicationScoped
@Transactional
public class BlackoutService {

    private final BlackoutRepository repository;
    private final Links links;
    private final Event<BlackoutsChanged> changed;

    BlackoutService(BlackoutRepository repository, Links links, Event<BlackoutsChanged> changed) {
        this.repository = repository;
        this.links = links;
        this.changed = changed;
    }

    /** The blackouts that share a day with the span, by their start. */
    public List<BlackoutView> during(DateSpan span) {
        return repository.during(span).stream()
                .map(blackout -> BlackoutView.of(blackout, links))
                .toList();
    }

    Slice<Blackout> list(BlackoutFilter filter) {
        return repository.list(filter);
    }

    Blackout get(UUID id) {
        return repository.find(id).orElseThrow(() -> ProblemException.notFound(id));
    }

    Blackout create(BlackoutRequest request) {
        Blackout blackout = new Blackout();
        blackout.update(request);
        repository.save(blackout);
        changed.fire(new BlackoutsChanged());
        return blackout;
    }

    /** @param change what the blackout, as it is now, becomes */
    Blackout change(UUID id, String ifMatch, Function<Blackout, BlackoutRequest> change) {
        Blackout blackout = get(id);
        Etags.requireMatch(ifMatch, blackout.etag());
        blackout.update(change.apply(blackout));
        repository.save(blackout);
        changed.fire(new BlackoutsChanged());
        return blackout;
    }

    void delete(UUID id, String ifMatch) {
        Blackout blackout = get(id);
        Etags.requireMatch(ifMatch, blackout.etag());
        repository.remove(blackout);
        changed.fire(new BlackoutsChanged());
    }
}
