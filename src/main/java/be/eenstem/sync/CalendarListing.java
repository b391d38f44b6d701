package be.eenstem.sync;

import java.util.List;
import java.util.UUID;

/**
 * All that stands in a calendar, by name.
 *
 * @param state of the calendar
 * @param items in the order of their ids as texts
 */
public record CalendarListing(String state, List<Item> items) {

    /** @param etag of the object, or null where it is not there any more */
    public record Item(UUID id, String etag) {}
}
