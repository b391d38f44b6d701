package be.eenstem.caldav;

import be.eenstem.caldav.DavResource.Kind;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import javax.xml.namespace.QName;

/** Answers questions about a calendar, each by the one that knows how; to be called in a transaction that sees one state. */
@ApplicationScoped
class Reports {

    static final List<QName> NAMES =
            List.of(EventQuery.NAME, Multiget.NAME, Names.caldav("free-busy-query"), Names.dav("sync-collection"));

    private final EventQuery query;
    private final Multiget multiget;
    private final SyncCollection sync;
    private final FreeBusy freeBusy;

    Reports(EventQuery query, Multiget multiget, SyncCollection sync, FreeBusy freeBusy) {
        this.query = query;
        this.multiget = multiget;
        this.sync = sync;
        this.freeBusy = freeBusy;
    }

    DavAnswer answer(DavRequest request, List<DavCalendar> found) {
        XmlElement body = request.body().orElseThrow(() -> DavRequest.misunderstood(Names.dav("report")));
        boolean isKnown = request.path().kind() == Kind.CALENDAR && NAMES.contains(body.name());
        if (!isKnown) {
            throw DavException.forbidden(Names.dav("supported-report"));
        }
        DavCalendar calendar = DavService.calendar(request.path(), found);
        return switch (body.name().getLocalPart()) {
            case "calendar-query" -> query.answer(request, body, calendar);
            case "calendar-multiget" -> multiget.answer(request, body, calendar);
            case "sync-collection" -> sync.answer(request, body, calendar);
            default -> freeBusy.answer(body);
        };
    }
}
