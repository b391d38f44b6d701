package be.eenstem.caldav;

import java.util.Map;
import javax.xml.namespace.QName;

/** The names in requests and answers, and the prefixes that answers have for where they come from. */
final class Names {

    static final String DAV = "DAV:";
    static final String CALDAV = "urn:ietf:params:xml:ns:caldav";
    static final String SERVER = "http://calendarserver.org/ns/";
    static final String APPLE = "http://apple.com/ns/ical/";

    /** As they are declared on the root of each answer. */
    static final Map<String, String> PREFIXES = Map.of(DAV, "D", CALDAV, "C", SERVER, "S", APPLE, "A");

    static final QName CALENDAR_DATA = caldav("calendar-data");

    /** That an answer does not have all of what was asked for (RFC 5323). */
    static final QName TOO_MANY = dav("number-of-matches-within-limits");

    private Names() {}

    static QName dav(String name) {
        return new QName(DAV, name);
    }

    static QName caldav(String name) {
        return new QName(CALDAV, name);
    }

    static QName server(String name) {
        return new QName(SERVER, name);
    }

    static QName apple(String name) {
        return new QName(APPLE, name);
    }
}
