package be.eenstem.caldav;

import be.eenstem.sync.CalendarObject;
import java.util.UUID;

/**
 * What has properties.
 *
 * @param calendar that it is, or is in; null outside of one
 * @param etag of an event; null for anything else
 * @param content of an event where it was asked for; else null
 */
record DavResource(Kind kind, String href, DavCalendar calendar, String etag, byte[] content) {

    enum Kind {
        ROOT,
        PRINCIPALS,
        PRINCIPAL,
        HOME,
        CALENDAR,
        EVENT
    }

    static DavResource of(Kind kind, String href) {
        return new DavResource(kind, href, null, null, null);
    }

    static DavResource of(DavCalendar calendar) {
        return new DavResource(Kind.CALENDAR, calendar.href(), calendar, null, null);
    }

    static DavResource of(DavCalendar calendar, UUID event, String etag) {
        return new DavResource(Kind.EVENT, DavPath.event(calendar.name(), event), calendar, etag, null);
    }

    static DavResource of(DavCalendar calendar, CalendarObject event) {
        return new DavResource(
                Kind.EVENT, DavPath.event(calendar.name(), event.id()), calendar, event.etag(), event.content());
    }
}
