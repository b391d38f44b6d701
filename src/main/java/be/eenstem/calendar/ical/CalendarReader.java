package be.eenstem.calendar.ical;

import be.eenstem.kernel.DateSpan;
import java.io.IOException;
import java.io.InputStream;
import java.time.ZoneId;
import java.util.List;

/** Reads a calendar of others, line by line: of what is in it only what days need is held. */
public final class CalendarReader {

    private final Bounds bounds;
    private final ZoneId home;

    /** @param home where the days are, and where whatever says nothing of it is */
    public CalendarReader(Bounds bounds, ZoneId home) {
        this.bounds = bounds;
        this.home = home;
    }

    /** Fails with {@link UnreadableException} where it is no calendar, not all of one, or too much. */
    public Reading read(InputStream octets, DateSpan horizon) throws IOException {
        Findings findings = new Findings();
        Zones zones = new Zones(home, findings);
        CalendarParser parser = new CalendarParser(bounds, findings, zones);
        Events events = parser.read(new LineReader(octets, bounds.bytes(), findings));
        List<Occurrence> occurrences = new Expansion(bounds, horizon, zones, findings).of(events);
        return new Reading(parser.count(), occurrences, findings);
    }
}
