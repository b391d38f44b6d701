package be.eenstem.calendar;

import be.eenstem.platform.http.Etags;
import be.eenstem.platform.page.Slice;
import be.eenstem.platform.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import java.util.function.Function;

/** Keeps the calendars of others. */
@ApplicationScoped
@Transactional
class ExternalCalendarService {

    private final ExternalCalendarRepository repository;

    ExternalCalendarService(ExternalCalendarRepository repository) {
        this.repository = repository;
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
        repository.save(calendar);
        return calendar;
    }

    /** Fails with 409 while it has fixtures. */
    void delete(UUID id, String ifMatch) {
        ExternalCalendar calendar = get(id);
        Etags.requireMatch(ifMatch, calendar.etag());
        repository.remove(calendar);
    }
}
