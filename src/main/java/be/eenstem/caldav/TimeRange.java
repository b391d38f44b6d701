package be.eenstem.caldav;

import be.eenstem.kernel.DateSpan;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Optional;
import javax.xml.namespace.QName;

/**
 * A time that is asked about (RFC 4791, 9.9), in UTC; its end is no part of it.
 *
 * @param start null for any time before the end
 * @param end null for any time after the start
 */
record TimeRange(LocalDateTime start, LocalDateTime end) {

    static final QName NAME = Names.caldav("time-range");

    /** Longer than any calendar reaches. */
    static final DateSpan ALWAYS = new DateSpan(LocalDate.of(1, 1, 1), LocalDate.of(9999, 12, 31));

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withResolverStyle(ResolverStyle.STRICT);

    static TimeRange of(XmlElement element) {
        LocalDateTime start = moment(element.attributes().get("start"));
        LocalDateTime end = moment(element.attributes().get("end"));
        boolean isRange = start != null || end != null;
        if (!isRange || start != null && end != null && !start.isBefore(end)) {
            throw invalid();
        }
        return new TimeRange(start, end);
    }

    /** The days with a moment in it, as they are in UTC: events of ours are of whole days and of no time zone. */
    DateSpan days() {
        LocalDate first = start == null ? ALWAYS.start() : start.toLocalDate();
        LocalDate last = end == null ? ALWAYS.end() : end.minusNanos(1).toLocalDate();
        return new DateSpan(inReach(first), inReach(last));
    }

    /** A moment as it is written in calendars. */
    static String text(Instant moment) {
        return MOMENT.format(LocalDateTime.ofInstant(moment, ZoneOffset.UTC));
    }

    Optional<String> startText() {
        return Optional.ofNullable(start).map(MOMENT::format);
    }

    Optional<String> endText() {
        return Optional.ofNullable(end).map(MOMENT::format);
    }

    private static LocalDate inReach(LocalDate day) {
        return day.isBefore(ALWAYS.start()) ? ALWAYS.start() : day;
    }

    private static LocalDateTime moment(String text) {
        if (text == null) {
            return null;
        }
        try {
            LocalDateTime moment = LocalDateTime.parse(text, MOMENT);
            if (moment.isBefore(ALWAYS.start().atStartOfDay())
                    || moment.getYear() > ALWAYS.end().getYear()) {
                throw invalid();
            }
            return moment;
        } catch (DateTimeException malformed) {
            throw invalid();
        }
    }

    private static DavException invalid() {
        return DavException.forbidden(Names.caldav("valid-filter"));
    }
}
