package be.eenstem.caldav;

import be.eenstem.sync.CalendarListing.Item;
import be.eenstem.sync.CalendarObject;
import java.util.UUID;
import javax.xml.namespace.QName;

/** An answer about events of a calendar. */
final class EventAnswers {

    private static final QName PROP = Names.dav("prop");

    private final Multistatus answer;
    private final AskedProperties asked;
    private final DavCalendar calendar;

    private EventAnswers(Multistatus answer, AskedProperties asked, DavCalendar calendar) {
        this.answer = answer;
        this.asked = asked;
        this.calendar = calendar;
    }

    /** Fails where the content is asked for in a form that there is not. */
    static EventAnswers to(DavRequest request, XmlElement body, DavProperties properties, DavCalendar calendar) {
        AskedProperties asked = AskedProperties.in(body, properties.names(), request.isBrief());
        body.child(PROP).flatMap(prop -> prop.child(Names.CALENDAR_DATA)).ifPresent(EventAnswers::requireKnownForm);
        return new EventAnswers(new Multistatus(properties, asked, request.room()), asked, calendar);
    }

    boolean showsContent() {
        return asked.has(Names.CALENDAR_DATA);
    }

    void add(CalendarObject event) {
        answer.add(DavResource.of(calendar, event));
        if (showsContent()) {
            answer.show(event.id(), event.etag());
        }
    }

    /** Without its content. */
    void add(Item item) {
        answer.add(DavResource.of(calendar, item.id(), item.etag()));
    }

    void addMissing(UUID event) {
        addMissing(DavPath.event(calendar.name(), event));
    }

    void addMissing(String href) {
        answer.addMissing(href);
    }

    /** All that was asked for. */
    DavAnswer whole() {
        return answer.answer();
    }

    /** As far as it goes. */
    DavAnswer upTo(String token, boolean isWhole) {
        if (!isWhole) {
            answer.addMore(calendar.href());
        }
        answer.addToken(SyncUri.of(token));
        return answer.answer();
    }

    private static void requireKnownForm(XmlElement data) {
        String type = data.attributes().getOrDefault("content-type", "text/calendar");
        String version = data.attributes().getOrDefault("version", "2.0");
        if (!type.equalsIgnoreCase("text/calendar") || !version.equals("2.0")) {
            throw DavException.forbidden(Names.caldav("supported-calendar-data"));
        }
    }
}
