package be.eenstem.caldav;

import be.eenstem.caldav.DavResource.Kind;
import be.eenstem.platform.http.Etags;
import be.eenstem.platform.problem.ProblemException;
import be.eenstem.platform.problem.ProblemType;
import be.eenstem.sync.CalendarObject;
import be.eenstem.sync.CalendarObjects;
import be.eenstem.sync.CalendarSync;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Answers requests that read, each out of one state of the database. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class DavService {

    private static final int NOT_MODIFIED = 304;

    private final CalendarSync sync;
    private final CalendarObjects objects;
    private final Calendars calendars;
    private final Propfind propfind;
    private final Reports reports;

    DavService(CalendarSync sync, CalendarObjects objects, Calendars calendars, Propfind propfind, Reports reports) {
        this.sync = sync;
        this.objects = objects;
        this.calendars = calendars;
        this.propfind = propfind;
        this.reports = reports;
    }

    /**
     * What is under embargo in the answer is left to be told to the trail. Fails with a {@link DavException} where a condition of the standards does not hold, with a
     * problem for anything else.
     */
    DavAnswer answer(Visitor visitor, DavRequest request) {
        sync.seeOneState();
        List<DavCalendar> found = calendars.of(visitor, request.language());
        DavAnswer answer = switch (request.method()) {
            case "PROPFIND" -> propfind.answer(request, found);
            case "REPORT" -> reports.answer(request, found);
            default -> event(request, found);
        };
        Set<UUID> shown = answer.shown().keySet();
        return shown.isEmpty() ? answer : answer.showing(objects.embargoed(shown));
    }

    /** The calendar of an address; fails with 404 where the asker does not find it. */
    static DavCalendar calendar(DavPath path, List<DavCalendar> found) {
        return found.stream()
                .filter(calendar -> calendar.name().equals(path.calendar()))
                .findFirst()
                .orElseThrow(() -> ProblemException.of(ProblemType.RESOURCE_NOT_FOUND));
    }

    private DavAnswer event(DavRequest request, List<DavCalendar> found) {
        DavPath path = request.path();
        if (path.kind() != Kind.EVENT) {
            throw ProblemException.of(ProblemType.METHOD_NOT_ALLOWED).withHeader("Allow", Methods.ALLOWED);
        }
        CalendarObject event = objects.among(calendar(path, found).view(), List.of(path.event())).stream()
                .findFirst()
                .orElseThrow(() -> ProblemException.of(ProblemType.RESOURCE_NOT_FOUND));
        Map<String, String> headers = Map.of(HttpHeaders.ETAG, event.etag());
        if (request.ifNoneMatch() != null && Etags.names(request.ifNoneMatch(), event.etag(), true)) {
            return DavAnswer.empty(NOT_MODIFIED, headers);
        }
        request.room().take(event.content().length);
        return DavAnswer.calendar(event.content(), headers, Map.of(event.id(), event.etag()));
    }
}
