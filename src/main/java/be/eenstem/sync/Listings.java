package be.eenstem.sync;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The listings of calendars that somebody asked for last, as long as their items are not too many together. For many threads. */
final class Listings {

    private static final float LOAD = 0.75f;
    private static final int FIRST_SIZE = 16;

    private final long most;
    private final Map<String, CalendarListing> kept = new LinkedHashMap<>(FIRST_SIZE, LOAD, true);
    private long items;

    /** @param most how many items; the last listing is kept whatever it has */
    Listings(long most) {
        this.most = most;
    }

    /** Empty where there is none of that state. */
    synchronized Optional<CalendarListing> find(String calendar, String state) {
        return Optional.ofNullable(kept.get(calendar))
                .filter(listing -> listing.state().equals(state));
    }

    /** In the place of one of another state. */
    synchronized void keep(String calendar, CalendarListing listing) {
        CalendarListing before = kept.put(calendar, listing);
        items += listing.items().size() - (before == null ? 0 : before.items().size());
        Iterator<CalendarListing> oldest = kept.values().iterator();
        while (items > most && kept.size() > 1) {
            items -= oldest.next().items().size();
            oldest.remove();
        }
    }
}
