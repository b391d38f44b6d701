package be.eenstem.sync;

import be.eenstem.kernel.DateSpan;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What stands in a calendar: a campaign or a fixture, in the language of a reader.
 *
 * @param changedAt when it last became another
 * @param sequence how often it did
 * @param categories what it is about
 * @param address where to read on; null where there is no such place
 * @param color one of the names of CSS
 * @param organizer who has it happen
 */
record CalendarEvent(
        UUID id,
        Instant changedAt,
        int sequence,
        Standing standing,
        DateSpan days,
        String title,
        String description,
        List<String> categories,
        String address,
        String color,
        Organizer organizer) {

    /** How certain it is. */
    enum Standing {
        TENTATIVE,
        CONFIRMED,
        CANCELLED
    }

    /**
     * An organization, told by an address of ours: no person's.
     *
     * @param address where it is in the API
     */
    record Organizer(String name, String address) {}
}
