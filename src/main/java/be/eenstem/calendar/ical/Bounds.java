package be.eenstem.calendar.ical;

/**
 * How much of a calendar is read.
 *
 * @param bytes of the whole, once it is unpacked
 * @param events in the whole
 * @param properties of one event
 * @param dates that an event is moved to or left out on
 * @param occurrences of one event
 * @param fixtures in the end
 */
public record Bounds(long bytes, int events, int properties, int dates, int occurrences, int fixtures) {}
