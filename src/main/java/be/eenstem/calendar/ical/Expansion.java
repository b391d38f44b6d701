package be.eenstem.calendar.ical;

import be.eenstem.kernel.DateSpan;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Puts events on the days of the horizon, however often they come back. Its time runs from when it is made; after it, it fails with
 * {@link UnreadableException}.
 */
final class Expansion {

    private static final int MOST_STEPS_OF_ONE = 50_000;
    private static final int MOST_STEPS = 2_000_000;
    /** A rule that finds no day takes about as long as so many that do. */
    private static final int STEPS_IN_VAIN = 2_000;

    private final Bounds bounds;
    private final DateSpan horizon;
    private final Zones zones;
    private final Findings findings;
    private final List<Occurrence> occurrences = new ArrayList<>();
    private final long begun = System.nanoTime();
    private int steps;

    Expansion(Bounds bounds, DateSpan horizon, Zones zones, Findings findings) {
        this.bounds = bounds;
        this.horizon = horizon;
        this.zones = zones;
        this.findings = findings;
    }

    List<Occurrence> of(Events events) {
        events.series().forEach(event -> addSeries(event, events.movedOf(event)));
        events.alone().forEach(this::addAlone);
        events.aside().forEach(this::tell);
        return occurrences;
    }

    private void addSeries(ParsedEvent event, Collection<ParsedEvent> moved) {
        if (event.cancelled()) {
            findings.note(Reason.CANCELLED, event.line());
            return;
        }
        Map<LocalDate, Occurrence> found = new LinkedHashMap<>();
        add(event, moved, found);
        if (!event.isHidden()) {
            moved.stream().filter(one -> !one.cancelled()).forEach(one -> add(one, List.of(), found));
        }
        keep(found.values(), event);
    }

    /** Without their series they are one all the same: of several that were on one day only one is known by it. */
    private void addAlone(Collection<ParsedEvent> moved) {
        Map<LocalDate, Occurrence> found = new LinkedHashMap<>();
        for (ParsedEvent one : moved) {
            if (one.cancelled()) {
                findings.note(Reason.CANCELLED, one.line());
            } else {
                add(one, List.of(), found);
            }
        }
        keep(found.values(), moved.iterator().next());
    }

    private void tell(ParsedEvent unread) {
        if (unread.cancelled()) {
            findings.note(Reason.CANCELLED, unread.line());
        } else {
            findings.fellOut(unread.fault(), unread.line(), unread.title());
        }
    }

    private void keep(Collection<Occurrence> found, ParsedEvent first) {
        if (occurrences.size() + found.size() > bounds.fixtures()) {
            findings.fellOut(Reason.TOO_MANY_FIXTURES, first.line(), first.title());
        } else {
            occurrences.addAll(found);
        }
    }

    private void add(ParsedEvent event, Collection<ParsedEvent> moved, Map<LocalDate, Occurrence> into) {
        try {
            if (event.fault() != null) {
                throw new UnusableException(event.fault());
            }
            if (event.start().isFloating()) {
                findings.note(Reason.FLOATING, event.line());
            }
            if (!put(event, moved, into) && moved.isEmpty()) {
                findings.note(Reason.OUTSIDE_HORIZON, event.line());
            }
        } catch (UnusableException e) {
            findings.fellOut(e.reason(), event.line(), event.title());
        }
    }

    /** Whether any of it is within the horizon. */
    private boolean put(ParsedEvent event, Collection<ParsedEvent> moved, Map<LocalDate, Occurrence> into)
            throws UnusableException {
        Days days = Days.of(event, zones);
        if (event.recurrence() != null) {
            LocalDate known = days.known(days.local(event.recurrence(), zones, event.line()));
            return put(event, known, days.at(days.start()), into);
        }
        if (!event.comesBack()) {
            return put(event, null, days.at(days.start()), into);
        }
        SortedSet<LocalDateTime> starts = starts(event, days, moved);
        starts.forEach(start -> put(event, days.known(start), days.at(start), into));
        return !starts.isEmpty();
    }

    /** Of several on one day the first is kept. */
    private boolean put(ParsedEvent event, LocalDate known, DateSpan span, Map<LocalDate, Occurrence> into) {
        boolean within = span.overlaps(horizon);
        if (within) {
            into.putIfAbsent(
                    known,
                    new Occurrence(event.uid(), known, event.title(), span.start(), span.end(), event.categories()));
        }
        return within;
    }

    /** When it starts within the horizon, by the clock of the event. */
    private SortedSet<LocalDateTime> starts(ParsedEvent event, Days days, Collection<ParsedEvent> moved)
            throws UnusableException {
        Set<Temporal> left = new HashSet<>();
        event.left().forEach(moment -> left.add(point(moment, days, event.line())));
        moved.forEach(one -> {
            if (one.recurrence() != null) {
                left.add(point(one.recurrence(), days, one.line()));
            }
        });
        SortedSet<LocalDateTime> starts = new TreeSet<>();
        offer(days.start(), days, left, starts);
        for (Moment moment : event.added()) {
            offer(timed(moment, days, event.line()), days, left, starts);
        }
        if (event.rule() != null) {
            walk(event, days, left, starts);
        }
        return starts;
    }

    private void walk(ParsedEvent event, Days days, Set<Temporal> left, SortedSet<LocalDateTime> starts)
            throws UnusableException {
        DayRule rule = DayRule.of(event.rule());
        DayRule.Walk walk = rule.from(days.start().toLocalDate());
        LocalDate last = horizon.end().plusDays(1);
        for (int own = 0; ; own++) {
            requireTime();
            if (own > MOST_STEPS_OF_ONE || ++steps > MOST_STEPS) {
                throw new UnusableException(Reason.TOO_MANY_OCCURRENCES);
            }
            LocalDate day = next(walk);
            if (day == null || day.isAfter(last)) {
                return;
            }
            LocalDateTime start = day.atTime(days.start().toLocalTime());
            if (!rule.reaches(start, days, zones, event.line())) {
                return;
            }
            offer(start, days, left, starts);
        }
    }

    /** Some steps take far longer than others, and how long is known only afterwards. */
    private void requireTime() {
        if (System.nanoTime() - begun >= bounds.time().toNanos()) {
            throw new UnreadableException(Refusal.TOO_SLOW);
        }
    }

    private LocalDate next(DayRule.Walk walk) throws UnusableException {
        try {
            return walk.next();
        } catch (UnusableException e) {
            steps += STEPS_IN_VAIN;
            throw e;
        }
    }

    private void offer(LocalDateTime start, Days days, Set<Temporal> left, SortedSet<LocalDateTime> starts)
            throws UnusableException {
        boolean kept = !left.contains(start) && !left.contains(start.toLocalDate());
        if (kept && days.at(start).overlaps(horizon)) {
            starts.add(start);
        }
        if (starts.size() > bounds.occurrences()) {
            throw new UnusableException(Reason.TOO_MANY_OCCURRENCES);
        }
    }

    /** A day stands for all that starts on it. */
    private Temporal point(Moment moment, Days days, int line) {
        LocalDateTime local = days.local(moment, zones, line);
        return days.whole() || moment.isDay() ? local.toLocalDate() : local;
    }

    private LocalDateTime timed(Moment moment, Days days, int line) {
        return moment.isDay() && !days.whole()
                ? moment.day().atTime(days.start().toLocalTime())
                : days.local(moment, zones, line);
    }
}
