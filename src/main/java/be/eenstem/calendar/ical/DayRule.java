package be.eenstem.calendar.ical;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dmfs.rfc5545.DateTime;
import org.dmfs.rfc5545.recur.InvalidRecurrenceRuleException;
import org.dmfs.rfc5545.recur.RecurrenceRule;
import org.dmfs.rfc5545.recur.RecurrenceRule.RfcMode;
import org.dmfs.rfc5545.recur.RecurrenceRuleIterator;

/** The days on which something comes back, worked out one by one. */
final class DayRule {

    private static final Set<String> DAYS_AND_MORE = Set.of("DAILY", "WEEKLY", "MONTHLY", "YEARLY");
    private static final Set<String> OF_DAYS = Set.of(
            "FREQ", "INTERVAL", "COUNT", "WKST", "BYMONTH", "BYWEEKNO", "BYYEARDAY", "BYMONTHDAY", "BYDAY", "BYSETPOS");
    private static final Set<String> TIMES = Set.of("BYHOUR", "BYMINUTE", "BYSECOND");
    /** What leaves out more years than there are is looked for year by year, all the same. */
    private static final Pattern INTERVAL = Pattern.compile("\\d{1,4}");

    private final RecurrenceRule rule;
    private final Moment until;

    private DayRule(RecurrenceRule rule, Moment until) {
        this.rule = rule;
        this.until = until;
    }

    /** A time of the day in the rule is that of the event; more than one of them is more than a calendar of days can hold. */
    static DayRule of(String text) throws UnusableException {
        Map<String, String> parts = parts(text);
        String often = parts.get("FREQ");
        if (often == null) {
            throw new UnusableException(Reason.BAD_RULE);
        }
        if (!DAYS_AND_MORE.contains(often)
                || TIMES.stream().anyMatch(name -> parts.getOrDefault(name, "").contains(","))) {
            throw new UnusableException(Reason.TOO_OFTEN);
        }
        parts.keySet().removeAll(TIMES);
        Optional<Moment> until = until(parts.remove("UNTIL"));
        dropUsualScale(parts);
        if (!OF_DAYS.containsAll(parts.keySet())
                || !INTERVAL.matcher(parts.getOrDefault("INTERVAL", "1")).matches()) {
            throw new UnusableException(Reason.BAD_RULE);
        }
        String plain = parts.entrySet().stream()
                .map(part -> part.getKey() + "=" + part.getValue())
                .collect(Collectors.joining(";"));
        try {
            return new DayRule(new RecurrenceRule(plain, RfcMode.RFC5545_STRICT), until.orElse(null));
        } catch (InvalidRecurrenceRuleException | RuntimeException e) {
            throw new UnusableException(Reason.BAD_RULE);
        }
    }

    /** The calendar that is meant anyway (RFC 7529); another is not worked out here, and stays, as a part nobody knows. */
    private static void dropUsualScale(Map<String, String> parts) {
        parts.remove("RSCALE", "GREGORIAN");
        parts.remove("SKIP", "OMIT");
    }

    /** A walk over the days. */
    interface Walk {

        /** The next day, or null after the last; fails where it would look for one too long. */
        LocalDate next() throws UnusableException;
    }

    Walk from(LocalDate start) throws UnusableException {
        RecurrenceRuleIterator days = begun(start);
        return () -> {
            try {
                return days.hasNext() ? day(days.nextDateTime()) : null;
            } catch (RuntimeException e) {
                // What the library cannot work out it tells in many ways.
                throw new UnusableException(Reason.BAD_RULE);
            }
        };
    }

    /** Whether one that starts then, by the clock of the event, still belongs to it. */
    boolean reaches(LocalDateTime local, Days days, Zones zones, int line) {
        if (until == null) {
            return true;
        }
        if (until.isDay() || days.whole()) {
            return !local.toLocalDate().isAfter(until.day());
        }
        if (until.isFloating()) {
            return !local.isAfter(until.local());
        }
        return !local.isAfter(days.local(until, zones, line));
    }

    private RecurrenceRuleIterator begun(LocalDate start) throws UnusableException {
        try {
            return rule.iterator(new DateTime(start.getYear(), start.getMonthValue() - 1, start.getDayOfMonth()));
        } catch (RuntimeException e) {
            throw new UnusableException(Reason.BAD_RULE);
        }
    }

    private static Optional<Moment> until(String text) throws UnusableException {
        if (text == null) {
            return Optional.empty();
        }
        Moment until = Moment.of(text, null);
        if (until == null) {
            throw new UnusableException(Reason.BAD_RULE);
        }
        return Optional.of(until);
    }

    private static Map<String, String> parts(String text) throws UnusableException {
        Map<String, String> parts = new LinkedHashMap<>();
        for (String part : text.toUpperCase(Locale.ROOT).split(";")) {
            int equals = part.indexOf('=');
            if (equals > 0 && !part.strip().startsWith("X-")) {
                parts.putIfAbsent(
                        part.substring(0, equals).strip(),
                        part.substring(equals + 1).strip());
            } else if (!part.isBlank() && equals <= 0) {
                throw new UnusableException(Reason.BAD_RULE);
            }
        }
        return parts;
    }

    private static LocalDate day(DateTime day) {
        return LocalDate.of(day.getYear(), day.getMonth() + 1, day.getDayOfMonth());
    }
}
