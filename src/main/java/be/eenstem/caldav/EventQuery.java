package be.eenstem.caldav;

import be.eenstem.kernel.DateSpan;
import be.eenstem.sync.CalendarObjects;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import javax.xml.namespace.QName;

/** Answers which events there are, and which in a time (RFC 4791, 7.8). A time costs what is in it: the database has an index. */
@ApplicationScoped
class EventQuery {

    static final QName NAME = Names.caldav("calendar-query");

    private static final QName COMPONENT = Names.caldav("comp-filter");
    private static final QName NOT_DEFINED = Names.caldav("is-not-defined");

    private final DavProperties properties;
    private final CalendarObjects objects;

    EventQuery(DavProperties properties, CalendarObjects objects) {
        this.properties = properties;
        this.objects = objects;
    }

    DavAnswer answer(DavRequest request, XmlElement body, DavCalendar calendar) {
        EventAnswers answer = EventAnswers.to(request, body, properties, calendar);
        XmlElement filter = body.child(Names.caldav("filter")).orElseThrow(EventQuery::invalid);
        days(filter).ifPresent(days -> objects.within(calendar.view(), days, answer::add));
        return answer.whole();
    }

    /** The days whose events are asked for; empty where no event fits. What is no filter of calendars, or one we do not have, fails. */
    static Optional<DateSpan> days(XmlElement filter) {
        XmlElement calendar = only(filter).orElseThrow(EventQuery::invalid);
        if (!calendar.is(COMPONENT) || !"VCALENDAR".equals(calendar.attributes().get("name"))) {
            throw invalid();
        }
        return only(calendar).map(EventQuery::ofComponent).orElse(Optional.of(TimeRange.ALWAYS));
    }

    private static Optional<DateSpan> ofComponent(XmlElement component) {
        if (component.is(NOT_DEFINED)) {
            return Optional.empty();
        }
        if (!component.is(COMPONENT)) {
            throw unsupported();
        }
        boolean isEvent = "VEVENT".equals(component.attributes().get("name"));
        Optional<XmlElement> condition = only(component);
        boolean isMissing = condition.filter(one -> one.is(NOT_DEFINED)).isPresent();
        if (!isEvent || isMissing) {
            // Our calendars have events and nothing else.
            return isEvent || !isMissing ? Optional.empty() : Optional.of(TimeRange.ALWAYS);
        }
        return Optional.of(condition.map(EventQuery::inTime).orElse(TimeRange.ALWAYS));
    }

    private static DateSpan inTime(XmlElement condition) {
        if (!condition.is(TimeRange.NAME)) {
            throw unsupported();
        }
        return TimeRange.of(condition).days();
    }

    private static Optional<XmlElement> only(XmlElement parent) {
        if (parent.children().size() > 1) {
            throw unsupported();
        }
        return parent.children().stream().findFirst();
    }

    private static DavException invalid() {
        return DavException.forbidden(Names.caldav("valid-filter"));
    }

    private static DavException unsupported() {
        return DavException.forbidden(Names.caldav("supported-filter"));
    }
}
