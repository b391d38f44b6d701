package be.eenstem.sync;

import be.eenstem.kernel.DateSpan;
import be.eenstem.platform.http.Etags;
import be.eenstem.sync.CalendarListing.Item;
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
import java.util.function.Consumer;
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

    /** Those that share a day with a span, each as it is read: there may be thousands. */
    public void within(CalendarView view, DateSpan days, Consumer<CalendarObject> reader) {
        read(view, members.within(view, today(), days), reader);
    }

    /** Those of some that are in it. */
    public List<CalendarObject> among(CalendarView view, Collection<UUID> some) {
        List<CalendarObject> found = new ArrayList<>();
        read(view, members.among(view, today(), some), found::add);
        return found;
    }

    /** Those of some, which a reader was shown, that are under embargo today. */
    public List<UUID> embargoed(Collection<UUID> some) {
        return members.embargoed(some.toArray(UUID[]::new), today());
    }

    /** All that are in it, by name. */
    List<Item> items(CalendarView view) {
        List<Item> items = new ArrayList<>();
        read(view, members.all(view, today()), object -> items.add(new Item(object.id(), object.etag())));
        return items;
    }

    private void read(CalendarView view, Members found, Consumer<CalendarObject> reader) {
        EventWriter writer = new EventWriter(domain, view.alarm());
        Consumer<CalendarEvent> each = event -> reader.accept(object(event, writer, view));
        if (found.campaigns().length > 0) {
            events.eachCampaign(found.campaigns(), view.language(), each);
        }
        if (found.fixtures().length > 0) {
            events.eachFixture(found.fixtures(), view.language(), each);
        }
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
