package be.eenstem.sync;

import java.net.URI;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** Writes whole calendars: what stands before the events, the events, and what ends them. */
final class CalendarWriter {

    /** How often to ask for it anew. */
    private static final String PACE = "PT1H";

    private static final String COLOR = "steelblue";

    private CalendarWriter() {}

    /**
     * The beginning of a calendar that is read again and again.
     *
     * @param source where it can be read from by whoever may
     */
    static byte[] head(String name, URI source, Locale language) {
        return published(language)
                .text("NAME", name)
                .text("X-WR-CALNAME", name)
                .line("REFRESH-INTERVAL;VALUE=DURATION", PACE)
                .line("X-PUBLISHED-TTL", PACE)
                .line("SOURCE;VALUE=URI", source.toString())
                .line("COLOR", COLOR)
                .bytes();
    }

    /** A calendar of some events and no more. */
    static byte[] whole(Collection<CalendarEvent> events, EventWriter writer, Locale language) {
        ContentLines lines = published(language);
        write(events, writer, lines);
        return lines.bytes();
    }

    /** One event as CalDAV has it: without a method (RFC 4791, 4.1). */
    static byte[] object(CalendarEvent event, EventWriter writer, Locale language) {
        ContentLines lines = calendar(language);
        write(List.of(event), writer, lines);
        return lines.bytes();
    }

    /** What follows the beginning. */
    static byte[] body(Collection<CalendarEvent> events, EventWriter writer) {
        ContentLines lines = new ContentLines();
        write(events, writer, lines);
        return lines.bytes();
    }

    private static ContentLines published(Locale language) {
        return calendar(language).line("METHOD", "PUBLISH");
    }

    private static ContentLines calendar(Locale language) {
        return new ContentLines()
                .line("BEGIN", "VCALENDAR")
                .line("VERSION", "2.0")
                .line("PRODID", "-//Eenstem//Eenstem//" + language.getLanguage().toUpperCase(Locale.ROOT))
                .line("CALSCALE", "GREGORIAN");
    }

    private static void write(Collection<CalendarEvent> events, EventWriter writer, ContentLines lines) {
        events.forEach(event -> writer.write(event, lines));
        lines.line("END", "VCALENDAR");
    }
}
