package be.eenstem.calendar.ical;

import be.eenstem.kernel.DateSpan;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * The days of an event, here.
 *
 * @param whole whether it is of whole days, which are the same everywhere
 * @param zone where its clock stands
 * @param start by that clock
 * @param length by that clock too: what lasts until midnight does so in the night that the clocks change
 */
record Days(boolean whole, ZoneId zone, ZoneId home, LocalDateTime start, Duration length) {

    private static final int LONGEST = 366;
    private static final Duration DAY = Duration.ofDays(1);

    static Days of(ParsedEvent event, Zones zones) throws UnusableException {
        Moment start = event.start();
        ZoneId zone = zones.of(start, event.line());
        Duration length = start.isDay() ? wholeDays(event) : length(event, zone, zones);
        if (length.isNegative()) {
            throw new UnusableException(Reason.END_BEFORE_START);
        }
        Days days = new Days(start.isDay(), zone, zones.home(), start.local(), length);
        if (days.at(days.start).days() > LONGEST) {
            throw new UnusableException(Reason.TOO_LONG);
        }
        return days;
    }

    /** Those it is on when it starts then. */
    DateSpan at(LocalDateTime from) {
        if (whole) {
            LocalDate first = from.toLocalDate();
            return new DateSpan(first, first.plusDays(length.toDays() - 1));
        }
        LocalDateTime until = here(from.plus(length));
        LocalDate first = here(from).toLocalDate();
        boolean endsWithDay = until.toLocalTime().equals(LocalTime.MIDNIGHT) && !length.isZero();
        LocalDate last = endsWithDay ? until.toLocalDate().minusDays(1) : until.toLocalDate();
        return new DateSpan(first, last.isBefore(first) ? first : last);
    }

    /** The day here on which one that starts then is known. */
    LocalDate known(LocalDateTime from) {
        return whole ? from.toLocalDate() : here(from).toLocalDate();
    }

    /** A moment by the clock of the event. */
    LocalDateTime local(Moment moment, Zones zones, int line) {
        if (whole || moment.isDay()) {
            return moment.day().atStartOfDay();
        }
        return zones.at(moment, line).withZoneSameInstant(zone).toLocalDateTime();
    }

    private LocalDateTime here(LocalDateTime local) {
        return zone.equals(home)
                ? local
                : local.atZone(zone).withZoneSameInstant(home).toLocalDateTime();
    }

    private static Duration wholeDays(ParsedEvent event) {
        LocalDateTime start = event.start().local();
        LocalDateTime end = end(event, start);
        if (end == null || end.equals(start)) {
            return DAY;
        }
        Duration length = Duration.between(start, end);
        Duration rest = length.minusDays(length.toDays());
        return rest.isZero() || rest.isNegative() ? length : length.minus(rest).plus(DAY);
    }

    private static Duration length(ParsedEvent event, ZoneId zone, Zones zones) {
        LocalDateTime start = event.start().local();
        if (event.end() != null && !event.end().isDay()) {
            LocalDateTime end = zones.at(event.end(), event.line())
                    .withZoneSameInstant(zone)
                    .toLocalDateTime();
            return Duration.between(start, end);
        }
        LocalDateTime end = end(event, start);
        return end == null ? Duration.ZERO : Duration.between(start, end);
    }

    private static LocalDateTime end(ParsedEvent event, LocalDateTime start) {
        if (event.end() != null) {
            return event.end().local();
        }
        return event.length() == null ? null : event.length().from(start);
    }
}
