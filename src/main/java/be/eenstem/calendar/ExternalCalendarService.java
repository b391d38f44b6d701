package be.eenstem.calendar;

import be.eenstem.platform.http.Etags;
import be.eenstem.platform.page.Slice;
import be.eenstem.platform.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.UUID;
import java.util.function.Function;

/** Keeps the calendars of others. */
@ApplicationScoped
@Transactional
class ExternalCalendarService {

    private final ExternalCalendarRepository repository;
    private final ImportedFixtures imported;
    private final RefreshPlan plan;
    private final Event<FixturesChanged> changed;

    ExternalCalendarService(
            ExternalCalendarRepository repository,
            ImportedFixtures imported,
            RefreshPlan plan,
            Event<FixturesChanged> changed) {
        this.repository = repository;
        this.imported = imported;
        this.plan = plan;
        this.changed = changed;
    }

    boolean exists(UUID id) {
        return repository.find(id).isPresent();
    }

    Slice<ExternalCalendar> list(ExternalCalendarFilter filter) {
        return repository.list(filter);
    }

    ExternalCalendar get(UUID id) {
        return repository.find(id).orElseThrow(() -> ProblemException.notFound(id));
    }

    ExternalCalendar create(ExternalCalendarRequest request) {
        ExternalCalendar calendar = new ExternalCalendar();
        calendar.update(request);
        repository.save(calendar);
        return calendar;
    }

    /** @param change what the calendar, as it is now, becomes */
    ExternalCalendar change(UUID id, String ifMatch, Function<ExternalCalendar, ExternalCalendarRequest> change) {
        ExternalCalendar calendar = get(id);
        Etags.requireMatch(ifMatch, calendar.etag());
        calendar.update(change.apply(calendar));
        plan.soon(calendar);
        repository.save(calendar);
        return calendar;
    }

    /** What was read of it goes with it. Fails with 409 while it has fixtures that were put in by hand. */
    void delete(UUID id, String ifMatch) {
        ExternalCalendar calendar = get(id);
        Etags.requireMatch(ifMatch, calendar.etag());
        int gone = imported.removeAll(id);
        plan.none(calendar);
        repository.remove(calendar);
        if (gone > 0) {
            changed.fire(new FixturesChanged());
        }
    }
}
