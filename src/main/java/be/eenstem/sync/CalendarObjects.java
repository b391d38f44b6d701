package be.eenstem.sync;

import be.eenstem.kernel.DateSpan;
import be.eenstem.platform.http.Etags;
import be.eenstem.sync.CalendarMembers.Members;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What stands in a calendar, each for itself; to be called in a transaction. */
@ApplicationScoped
public class CalendarObjects {

    private static final int TAG_BYTES = 16;

    private final CalendarMembers members;
    private final EventReader events;
    private final Clock clock;
    private final String domain;

    CalendarObjects(
            CalendarMembers members,
            EventReader events,
            Clock clock,
            @ConfigProperty(name = "eenstem.public-url") URI publicUrl) {
        this.members = members;
        this.events = events;
        this.clock = clock;
        this.domain = publicUrl.getHost();
    }

    /** Those that share a day with a span. */
    public List<CalendarObject> within(CalendarView view, DateSpan days) {
        return objects(view, members.within(view, today(), days));
    }

    /** Those of some that are in it. */
    public List<CalendarObject> among(CalendarView view, Collection<UUID> some) {
        return objects(view, members.among(view, today(), some));
    }

    /** Those of some, which a reader was shown, that are under embargo today. */
    public List<UUID> embargoed(Collection<UUID> some) {
        return members.embargoed(some.toArray(UUID[]::new), today());
    }

    List<CalendarObject> all(CalendarView view) {
        return objects(view, members.all(view, today()));
    }

    private List<CalendarObject> objects(CalendarView view, Members found) {
        List<CalendarEvent> read = new ArrayList<>();
        if (found.campaigns().length > 0) {
            read.addAll(events.campaigns(found.campaigns(), view.language()));
        }
        if (found.fixtures().length > 0) {
            read.addAll(events.fixtures(found.fixtures(), view.language()));
        }
        EventWriter writer = new EventWriter(domain, view.alarm());
        return read.stream().map(event -> object(event, writer, view)).toList();
    }

    private static CalendarObject object(CalendarEvent event, EventWriter writer, CalendarView view) {
        byte[] content = CalendarWriter.object(event, writer, view.language());
        String tag = HexFormat.of().formatHex(FeedBody.hash(content), 0, TAG_BYTES);
        return new CalendarObject(event.id(), Etags.of(tag), content);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
