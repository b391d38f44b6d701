package be.eenstem.calendar.ical;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;

/** Goes through a calendar component by component. Alarms, tasks and whatever else there is are passed over, however nested. */
final class CalendarParser {

    private static final int DEEPEST = 50;
    private static final String CALENDAR = "VCALENDAR";
    private static final String EVENT = "VEVENT";
    private static final String ZONE = "VTIMEZONE";

    private final Bounds bounds;
    private final Findings findings;
    private final Zones zones;
    private final Holdings holdings;
    private final Events events = new Events();
    private final Deque<String> open = new ArrayDeque<>();
    private EventDraft event;
    private ZoneDraft zone;
    private int count;

    CalendarParser(Bounds bounds, Findings findings, Zones zones) {
        this.bounds = bounds;
        this.findings = findings;
        this.zones = zones;
        this.holdings = new Holdings(bounds);
    }

    /** Fails where it is no calendar, or not all of one. */
    Events read(LineReader lines) throws IOException {
        ContentLine line = lines.next();
        if (line == null || !line.is("BEGIN", CALENDAR)) {
            throw new UnreadableException(Refusal.NOT_CALENDAR);
        }
        while (line != null) {
            take(line);
            line = lines.next();
        }
        if (!open.isEmpty()) {
            throw new UnreadableException(Refusal.TRUNCATED);
        }
        return events;
    }

    /** How many events began. */
    int count() {
        return count;
    }

    private void take(ContentLine line) {
        switch (line.name()) {
            case "BEGIN" -> begin(component(line), line.number());
            case "END" -> end(component(line), line.number());
            default -> takeProperty(line);
        }
    }

    private void takeProperty(ContentLine line) {
        if (event != null && open.size() == 2) {
            event.take(line);
        } else if (zone != null) {
            zone.take(line);
        }
    }

    private void begin(String name, int line) {
        if (open.isEmpty() != name.equals(CALENDAR)) {
            findings.note(Reason.BAD_NESTING, line);
            return;
        }
        if (event != null && name.equals(EVENT)) {
            // The end of the one before is missing.
            end(EVENT, line);
            findings.note(Reason.BAD_NESTING, line);
        }
        if (open.size() == DEEPEST) {
            throw new UnreadableException(Refusal.TOO_DEEP);
        }
        open.push(name);
        if (open.size() == 2) {
            beginPart(name, line);
        }
    }

    private void beginPart(String name, int line) {
        if (name.equals(EVENT)) {
            if (++count > bounds.events()) {
                throw new UnreadableException(Refusal.TOO_MANY_EVENTS);
            }
            event = new EventDraft(bounds, holdings, findings, line);
        } else if (name.equals(ZONE)) {
            zone = new ZoneDraft();
        }
    }

    private void end(String name, int line) {
        if (!open.contains(name)) {
            findings.note(Reason.BAD_NESTING, line);
            return;
        }
        boolean last = false;
        while (!last) {
            String ended = open.pop();
            last = ended.equals(name);
            close(ended);
        }
    }

    private void close(String name) {
        if (zone != null && open.size() == 2) {
            zone.endPart(name);
        }
        if (open.size() != 1) {
            return;
        }
        if (event != null) {
            events.add(event.finished(), findings);
            event = null;
        }
        if (zone != null) {
            zones.describe(zone);
            zone = null;
        }
    }

    private static String component(ContentLine line) {
        return line.value().strip().toUpperCase(Locale.ROOT);
    }
}
