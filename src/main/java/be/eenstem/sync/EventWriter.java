package be.eenstem.sync;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** Writes events as calendar programs read them (RFC 5545): whole days, of which the last one named is the day after. */
final class EventWriter {

    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private final String domain;
    private final String alarm;

    /**
     * @param domain ends the names that events keep for life
     * @param alarm when to be warned, as -P14D; null for never
     */
    EventWriter(String domain, String alarm) {
        this.domain = domain;
        this.alarm = alarm;
    }

    /** All of it follows from the event, and nothing from the moment of writing: what did not change reads the same. */
    void write(CalendarEvent event, ContentLines lines) {
        String changed = moment(event.changedAt());
        lines.line("BEGIN", "VEVENT");
        lines.line("UID", event.id() + "@" + domain);
        lines.line("DTSTAMP", changed);
        lines.line("LAST-MODIFIED", changed);
        lines.line("SEQUENCE", String.valueOf(event.sequence()));
        lines.line("DTSTART;VALUE=DATE", day(event.days().start()));
        lines.line("DTEND;VALUE=DATE", day(event.days().end().plusDays(1)));
        lines.text("SUMMARY", event.title());
        if (!event.description().isEmpty()) {
            lines.text("DESCRIPTION", event.description());
        }
        if (!event.categories().isEmpty()) {
            lines.texts("CATEGORIES", event.categories());
        }
        if (event.address() != null) {
            lines.line("URL", event.address());
        }
        lines.line(
                "ORGANIZER;CN=" + Texts.quoted(event.organizer().name()),
                event.organizer().address());
        lines.line("STATUS", event.standing().name());
        lines.line("TRANSP", "TRANSPARENT");
        lines.line("COLOR", event.color());
        if (alarm != null && event.standing() != CalendarEvent.Standing.CANCELLED) {
            write(alarm, event, lines);
        }
        lines.line("END", "VEVENT");
    }

    private static void write(String alarm, CalendarEvent event, ContentLines lines) {
        lines.line("BEGIN", "VALARM");
        lines.line("ACTION", "DISPLAY");
        lines.line("TRIGGER", alarm);
        lines.text("DESCRIPTION", event.title());
        lines.line("END", "VALARM");
    }

    private static String day(LocalDate day) {
        return DAY.format(day);
    }

    private static String moment(Instant instant) {
        return MOMENT.format(instant);
    }
}
