package be.eenstem.calendar.ical;

import java.time.Duration;

/**
 * How much of a calendar is read.
 *
 * @param bytes of the whole, once it is unpacked
 * @param events in the whole
 * @param properties of one event
 * @param dates that an event is moved to or left out on
 * @param allDates of that kind in the whole
 * @param allCategories of events in the whole
 * @param occurrences of one event
 * @param fixtures in the end
 * @param time to work out all that comes back
 */
public record Bounds(
        long bytes,
        int events,
        int properties,
        int dates,
        int allDates,
        int allCategories,
        int occurrences,
        int fixtures,
        Duration time) {}
