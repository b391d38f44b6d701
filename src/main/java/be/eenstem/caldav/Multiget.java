package be.eenstem.caldav;

import be.eenstem.sync.CalendarObject;
import be.eenstem.sync.CalendarObjects;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.xml.namespace.QName;

/** Answers what stands in events, by their addresses (RFC 4791, 7.9). */
@ApplicationScoped
class Multiget {

    static final QName NAME = Names.caldav("calendar-multiget");

    private static final int MOST = 10_000;

    private final DavProperties properties;
    private final CalendarObjects objects;

    Multiget(DavProperties properties, CalendarObjects objects) {
        this.properties = properties;
        this.objects = objects;
    }

    DavAnswer answer(DavRequest request, XmlElement body, DavCalendar calendar) {
        EventAnswers answer = EventAnswers.to(request, body, properties, calendar);
        Map<String, Optional<UUID>> asked = asked(body, calendar);
        List<UUID> ids = asked.values().stream().flatMap(Optional::stream).toList();
        Map<UUID, CalendarObject> found = objects.among(calendar.view(), ids).stream()
                .collect(Collectors.toMap(CalendarObject::id, Function.identity()));
        asked.forEach((href, id) -> {
            CalendarObject event = id.map(found::get).orElse(null);
            if (event == null) {
                answer.addMissing(href);
            } else {
                answer.add(event);
            }
        });
        return answer.whole();
    }

    /** Each address once, with the event that it may be of. */
    private static Map<String, Optional<UUID>> asked(XmlElement body, DavCalendar calendar) {
        List<XmlElement> hrefs = body.children(Names.dav("href"));
        if (hrefs.size() > MOST) {
            throw DavException.forbidden(Names.TOO_MANY);
        }
        Map<String, Optional<UUID>> asked = new LinkedHashMap<>();
        hrefs.forEach(href -> asked.put(href.text().strip(), event(href.text().strip(), calendar)));
        return asked;
    }

    private static Optional<UUID> event(String href, DavCalendar calendar) {
        try {
            return Optional.ofNullable(URI.create(href).getPath())
                    .flatMap(DavPath::of)
                    .filter(path -> calendar.name().equals(path.calendar()))
                    .map(DavPath::event);
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }
}
