package be.eenstem.calendar;

import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * Where a calendar is read.
 *
 * @param etag what it calls what was read last, or null, as {@code modified}
 * @param readAt when that was
 */
record CalendarSource(UUID id, String url, String etag, String modified, OffsetDateTime readAt) {

    static CalendarSource of(ExternalCalendar calendar) {
        return new CalendarSource(
                calendar.id, calendar.url, calendar.sourceEtag, calendar.sourceModified, calendar.readAt);
    }

    CalendarSource calling(String newEtag, String newModified) {
        return new CalendarSource(id, url, newEtag, newModified, readAt);
    }

    /** Where it is called: webcal is https by another name. */
    String address() {
        return url.replaceFirst("(?i)^webcals?:", "https:");
    }

    /**
     * How to be told that nothing changed.
     *
     * @param since what was read before is read again, changed or not, as the horizon moves on
     */
    Map<String, String> conditions(OffsetDateTime since) {
        Map<String, String> conditions = new HashMap<>();
        if (readAt != null && readAt.isAfter(since)) {
            put(conditions, "If-None-Match", etag);
            put(conditions, "If-Modified-Since", modified);
        }
        return conditions;
    }

    private static void put(Map<String, String> headers, String name, String value) {
        if (value != null) {
            headers.put(name, value);
        }
    }
}
