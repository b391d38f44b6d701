package be.eenstem.caldav;

import be.eenstem.caldav.DavResource.Kind;
import be.eenstem.sync.CalendarSync;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import javax.xml.namespace.QName;

/** What each kind of resource tells of itself. */
@ApplicationScoped
class DavProperties {

    static final String PRODUCT = "PRODID:-//Eenstem//Eenstem//NL";

    /** By the clock of Brussels, as the days of the calendar are: in summer since 1996 from the last Sunday of March to that of October. */
    private static final String ZONE = String.join(
            "\r\n",
            "BEGIN:VCALENDAR",
            "VERSION:2.0",
            PRODUCT,
            "BEGIN:VTIMEZONE",
            "TZID:Europe/Brussels",
            "BEGIN:DAYLIGHT",
            "DTSTART:19960331T020000",
            "TZNAME:CEST",
            "TZOFFSETFROM:+0100",
            "TZOFFSETTO:+0200",
            "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU",
            "END:DAYLIGHT",
            "BEGIN:STANDARD",
            "DTSTART:19961027T030000",
            "TZNAME:CET",
            "TZOFFSETFROM:+0200",
            "TZOFFSETTO:+0100",
            "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU",
            "END:STANDARD",
            "END:VTIMEZONE",
            "END:VCALENDAR",
            "");

    /** No event of ours is larger, as the parts of a campaign are bounded. */
    private static final String LARGEST_EVENT = "102400";

    private static final Set<Kind> FOLDERS = EnumSet.complementOf(EnumSet.of(Kind.EVENT));

    private final CalendarSync sync;
    private final Map<QName, Property> properties = new LinkedHashMap<>();

    private record Property(Set<Kind> kinds, BiConsumer<DavResource, Markup> value) {

        boolean isOf(DavResource resource) {
            return kinds.contains(resource.kind());
        }
    }

    DavProperties(CalendarSync sync) {
        this.sync = sync;
        ofAll();
        ofPrincipals();
        ofCalendars();
        ofEvents();
    }

    Set<QName> names() {
        return properties.keySet();
    }

    boolean has(DavResource resource, QName name) {
        Property property = properties.get(name);
        return property != null
                && property.isOf(resource)
                && (!name.equals(Names.CALENDAR_DATA) || resource.content() != null);
    }

    /** Writes a property that it has, with its value. */
    void write(DavResource resource, QName name, Markup out) {
        out.open(name);
        properties.get(name).value().accept(resource, out);
        out.close(name);
    }

    private void ofAll() {
        Set<Kind> all = EnumSet.allOf(Kind.class);
        put(all, Names.dav("resourcetype"), DavProperties::type);
        put(FOLDERS, Names.dav("displayname"), (resource, out) -> out.text(title(resource)));
        put(all, Names.dav("current-user-principal"), (resource, out) -> out.href(DavPath.PRINCIPAL));
        put(all, Names.dav("owner"), (resource, out) -> out.href(DavPath.PRINCIPAL));
        put(all, Names.dav("current-user-privilege-set"), DavProperties::privileges);
        put(all, Names.dav("principal-collection-set"), (resource, out) -> out.href(DavPath.PRINCIPALS));
        put(all, Names.dav("supported-report-set"), DavProperties::reports);
    }

    private void ofPrincipals() {
        Set<Kind> principal = EnumSet.of(Kind.PRINCIPAL);
        put(principal, Names.dav("principal-URL"), (resource, out) -> out.href(DavPath.PRINCIPAL));
        put(principal, Names.caldav("calendar-user-address-set"), (resource, out) -> out.href(DavPath.PRINCIPAL));
        // Some programs ask wherever they come in.
        put(
                EnumSet.of(Kind.ROOT, Kind.PRINCIPAL, Kind.HOME),
                Names.caldav("calendar-home-set"),
                (resource, out) -> out.href(DavPath.HOME));
    }

    private void ofCalendars() {
        Set<Kind> calendar = EnumSet.of(Kind.CALENDAR);
        put(
                calendar,
                Names.caldav("calendar-description"),
                (resource, out) -> out.text(resource.calendar().description()));
        put(
                calendar,
                Names.apple("calendar-color"),
                (resource, out) -> out.text(resource.calendar().color() + "FF"));
        put(calendar, Names.caldav("calendar-timezone"), (resource, out) -> out.text(ZONE));
        put(
                calendar,
                Names.caldav("supported-calendar-component-set"),
                (resource, out) -> out.empty(Names.caldav("comp"), Map.of("name", "VEVENT")));
        put(
                calendar,
                Names.caldav("supported-calendar-data"),
                (resource, out) ->
                        out.empty(Names.CALENDAR_DATA, Map.of("content-type", "text/calendar", "version", "2.0")));
        put(calendar, Names.caldav("max-resource-size"), (resource, out) -> out.text(LARGEST_EVENT));
        put(calendar, Names.server("getctag"), (resource, out) -> out.text(state(resource)));
        put(calendar, Names.dav("sync-token"), (resource, out) -> out.text(SyncUri.of(state(resource))));
    }

    private void ofEvents() {
        Set<Kind> event = EnumSet.of(Kind.EVENT);
        put(event, Names.dav("getetag"), (resource, out) -> out.text(resource.etag()));
        put(
                event,
                Names.dav("getcontenttype"),
                (resource, out) -> out.text("text/calendar; charset=utf-8; component=vevent"));
        put(
                event,
                Names.CALENDAR_DATA,
                (resource, out) -> out.text(new String(resource.content(), StandardCharsets.UTF_8)));
    }

    private void put(Set<Kind> kinds, QName name, BiConsumer<DavResource, Markup> value) {
        properties.put(name, new Property(kinds, value));
    }

    private String state(DavResource resource) {
        return sync.state(resource.calendar().view());
    }

    private static String title(DavResource resource) {
        return resource.kind() == Kind.CALENDAR ? resource.calendar().title() : "Eenstem";
    }

    private static void type(DavResource resource, Markup out) {
        if (resource.kind() == Kind.EVENT) {
            return;
        }
        out.empty(Names.dav("collection"));
        if (resource.kind() == Kind.PRINCIPAL) {
            out.empty(Names.dav("principal"));
        } else if (resource.kind() == Kind.CALENDAR) {
            out.empty(Names.caldav("calendar"));
        }
    }

    private static void privileges(DavResource resource, Markup out) {
        QName privilege = Names.dav("privilege");
        for (QName name : List.of(
                Names.dav("read"), Names.dav("read-current-user-privilege-set"), Names.caldav("read-free-busy"))) {
            out.open(privilege).empty(name).close(privilege);
        }
    }

    private static void reports(DavResource resource, Markup out) {
        if (resource.kind() != Kind.CALENDAR) {
            return;
        }
        QName supported = Names.dav("supported-report");
        QName report = Names.dav("report");
        Reports.NAMES.forEach(name ->
                out.open(supported).open(report).empty(name).close(report).close(supported));
    }
}
