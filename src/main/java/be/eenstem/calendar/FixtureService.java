package be.eenstem.calendar;

import be.eenstem.kernel.DateSpan;
import be.eenstem.platform.http.Etags;
import be.eenstem.platform.http.Links;
import be.eenstem.platform.page.Slice;
import be.eenstem.platform.problem.ProblemException;
import be.eenstem.platform.problem.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** Keeps what others have planned: events, inspection actions, holidays. */
@ApplicationScoped
@Transactional
public class FixtureService {

    private final FixtureRepository repository;
    private final Links links;
    private final Event<FixturesChanged> changed;

    FixtureService(FixtureRepository repository, Links links, Event<FixturesChanged> changed) {
        this.repository = repository;
        this.links = links;
        this.changed = changed;
    }

    /** The fixtures that share a day with the span, by their start. */
    public List<FixtureView> during(DateSpan span) {
        return repository.during(span).stream()
                .map(fixture -> FixtureView.of(fixture, links))
                .toList();
    }

    Slice<Fixture> list(FixtureFilter filter) {
        return repository.list(filter);
    }

    Fixture get(UUID id) {
        return repository.find(id).orElseThrow(() -> ProblemException.notFound(id));
    }

    Fixture create(FixtureRequest request) {
        Fixture fixture = new Fixture();
        fixture.update(request);
        repository.save(fixture);
        changed.fire(new FixturesChanged());
        return fixture;
    }

    /**
     * Fails with 409 where it was read from a calendar.
     *
     * @param change what the fixture, as it is now, becomes
     */
    Fixture change(UUID id, String ifMatch, Function<Fixture, FixtureRequest> change) {
        Fixture fixture = get(id);
        Etags.requireMatch(ifMatch, fixture.etag());
        requireOwn(fixture);
        fixture.update(change.apply(fixture));
        repository.save(fixture);
        changed.fire(new FixturesChanged());
        return fixture;
    }

    /** Fails with 409 where it was read from a calendar. */
    void delete(UUID id, String ifMatch) {
        Fixture fixture = get(id);
        Etags.requireMatch(ifMatch, fixture.etag());
        requireOwn(fixture);
        repository.remove(fixture);
        changed.fire(new FixturesChanged());
    }

    /** What was read from a calendar is as it says. */
    private static void requireOwn(Fixture fixture) {
        if (fixture.isImported()) {
            throw ProblemException.of(ProblemType.IMPORTED_FIXTURE);
        }
    }
}
