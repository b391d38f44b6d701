package be.eenstem.calendar.ical;

import be.eenstem.kernel.DateSpan;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Calendars as tests write them, and what is read of them, in words. */
final class Ics {

    static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");
    static final DateSpan HORIZON = new DateSpan(LocalDate.of(2024, 1, 1), LocalDate.of(2029, 12, 31));
    static final Bounds BOUNDS = new Bounds(2_000_000, 1000, 200, 100, 500, 1000, 2_500, 5_000, Duration.ofMinutes(1));

    private Ics() {}

    static String calendar(String... lines) {
        return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n" + String.join("\r\n", lines) + "\r\nEND:VCALENDAR\r\n";
    }

    /** One with a single event, whose uid and title are a letter. */
    static String event(String... lines) {
        return calendar("BEGIN:VEVENT\r\nUID:u\r\nSUMMARY:T\r\n" + String.join("\r\n", lines) + "\r\nEND:VEVENT");
    }

    static Reading read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8), BOUNDS);
    }

    static Reading read(byte[] octets, Bounds bounds) {
        try {
            return new CalendarReader(bounds, BRUSSELS).read(new ByteArrayInputStream(octets), HORIZON);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Titles with their days, in order: {@code T 2027-05-03 T 2027-05-04/2027-05-05}. */
    static String days(Reading reading) {
        return reading.occurrences().stream()
                .sorted(Comparator.comparing(Occurrence::start))
                .map(one -> one.title() + " " + one.start() + (one.end().equals(one.start()) ? "" : "/" + one.end()))
                .collect(Collectors.joining(" "));
    }

    static List<String> fallen(Reading reading) {
        return codes(reading.findings().fallen());
    }

    static List<String> notes(Reading reading) {
        return codes(reading.findings().notes());
    }

    private static List<String> codes(List<Finding> findings) {
        return findings.stream().map(finding -> finding.reason().code()).toList();
    }
}
