package be.eenstem.calendar.ical;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** A time zone as a calendar itself describes it: where it says that is, and its latest offsets from UTC. */
final class ZoneDraft {

    private String id;
    private String place;
    private Moment since;
    private ZoneOffset offset;
    private final Latest standard = new Latest();
    private final Latest daylight = new Latest();

    private static final class Latest {

        private LocalDate since = LocalDate.MIN;
        private ZoneOffset offset;

        void take(Moment start, ZoneOffset given) {
            LocalDate day = start == null ? LocalDate.MIN : start.day();
            if (given != null && !day.isBefore(since)) {
                since = day;
                offset = given;
            }
        }
    }

    void take(ContentLine property) {
        switch (property.name()) {
            case "TZID" -> id = property.value().strip();
            case "X-LIC-LOCATION" -> place = property.value().strip();
            case "DTSTART" -> since = Moment.of(property.value(), null);
            case "TZOFFSETTO" -> offset = offset(property.value().strip());
            default -> {
                // Its name, and what it was before.
            }
        }
    }

    /** Ends a part of it, with the properties since the last one. */
    void endPart(String name) {
        if (name.equals("STANDARD")) {
            standard.take(since, offset);
        } else if (name.equals("DAYLIGHT")) {
            daylight.take(since, offset);
        }
        since = null;
        offset = null;
    }

    String id() {
        return id;
    }

    String place() {
        return place;
    }

    /** Null where it has none. */
    ZoneOffset standard() {
        return standard.offset == null ? daylight.offset : standard.offset;
    }

    ZoneOffset daylight() {
        return daylight.offset == null ? standard() : daylight.offset;
    }

    private static ZoneOffset offset(String text) {
        try {
            return ZoneOffset.of(text);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
