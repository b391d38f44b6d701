package be.eenstem.calendar;

import be.eenstem.calendar.ical.Findings;
import be.eenstem.calendar.ical.Reading;
import be.eenstem.platform.page.Slice;
import be.eenstem.platform.problem.ProblemException;
import be.eenstem.platform.problem.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** Makes the fixtures of a calendar what was read of it, all or nothing. What did not change is not touched. */
@ApplicationScoped
@ActivateRequestContext
@Transactional
class ImportService {

    private final ExternalCalendarRepository calendars;
    private final ImportedFixtures fixtures;
    private final ImportLog log;
    private final RefreshPlan plan;
    private final Event<FixturesChanged> changed;
    private final Clock clock;

    ImportService(
            ExternalCalendarRepository calendars,
            ImportedFixtures fixtures,
            ImportLog log,
            RefreshPlan plan,
            Event<FixturesChanged> changed,
            Clock clock) {
        this.calendars = calendars;
        this.fixtures = fixtures;
        this.log = log;
        this.plan = plan;
        this.changed = changed;
        this.clock = clock;
    }

    Slice<ImportOutcome> list(UUID calendar, CalendarImportFilter filter) {
        get(calendar);
        return log.list(calendar, filter);
    }

    /** Fails with 404 where the calendar has no such import, or no more. */
    ImportOutcome get(UUID calendar, UUID id) {
        get(calendar);
        return log.find(calendar, id).orElseThrow(() -> ProblemException.notFound(id));
    }

    /** Fails with 404 where there is no such calendar. */
    ExternalCalendar get(UUID calendar) {
        return calendars.find(calendar).orElseThrow(() -> ProblemException.notFound(calendar));
    }

    /** Where to read it; fails with 409 where it has no address. */
    CalendarSource source(UUID calendar) {
        ExternalCalendar found = get(calendar);
        if (found.url == null) {
            throw ProblemException.of(ProblemType.NO_ADDRESS);
        }
        return CalendarSource.of(found);
    }

    /** One that is to be read from its address now; the caller's for a while. */
    Optional<CalendarSource> claim() {
        Optional<UUID> due = plan.claim();
        Optional<CalendarSource> source = due.flatMap(calendars::find)
                .filter(calendar -> calendar.subscribed)
                .map(CalendarSource::of);
        if (source.isEmpty()) {
            due.ifPresent(plan::none);
        }
        return source;
    }

    /** What taking it over would do. */
    ImportOutcome preview(UUID calendar, Reading reading, String source) {
        ExternalCalendar found = get(calendar);
        return outcome(found, reading, source, true, difference(found, reading));
    }

    ImportOutcome upload(UUID calendar, Reading reading) {
        return log.keep(take(lock(calendar), reading, ImportOutcome.UPLOAD));
    }

    /** Takes over what its address gave, and from then on reads it there by itself. */
    ImportOutcome refresh(CalendarSource source, Reading reading, boolean byHand) {
        ExternalCalendar calendar = lock(source.id());
        requireSame(calendar, source);
        calendar.subscribed |= byHand;
        ImportOutcome outcome = take(calendar, reading, ImportOutcome.ADDRESS);
        calendar.keepSource(source.etag(), source.modified(), outcome.at());
        plan.next(calendar);
        return byHand || outcome.hasChanges() ? log.keep(outcome) : outcome;
    }

    /** Nothing changed at its address. Where its settings did meanwhile, it is read all the same, and soon. */
    ImportOutcome asItWas(CalendarSource source) {
        ExternalCalendar calendar = lock(source.id());
        requireSame(calendar, source);
        OffsetDateTime at = now();
        calendar.read(at, false);
        if (calendar.readAt == null) {
            plan.soon(calendar);
        } else {
            plan.next(calendar);
        }
        return ImportOutcome.asItWas(calendar.id, at);
    }

    /** What was read before still stands. */
    ImportOutcome failed(CalendarSource source, String problem) {
        ExternalCalendar calendar = lock(source.id());
        requireSame(calendar, source);
        boolean known = problem.equals(calendar.lastProblem);
        calendar.failed(problem);
        plan.next(calendar);
        ImportOutcome outcome = ImportOutcome.failed(calendar.id, now(), false, problem);
        return known ? outcome : log.keep(outcome);
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock).truncatedTo(ChronoUnit.MILLIS);
    }

    private ExternalCalendar lock(UUID calendar) {
        return calendars.lock(calendar).orElseThrow(() -> ProblemException.notFound(calendar));
    }

    /** What another address gave meanwhile is not taken for what this one gives. */
    private static void requireSame(ExternalCalendar calendar, CalendarSource source) {
        if (!Objects.equals(calendar.url, source.url())) {
            throw ProblemException.of(ProblemType.CONFLICTING_CHANGE);
        }
    }

    private ImportOutcome take(ExternalCalendar calendar, Reading reading, String source) {
        ImportDifference difference = difference(calendar, reading);
        ImportOutcome outcome = outcome(calendar, reading, source, false, difference);
        calendar.read(outcome.at(), outcome.hasChanges());
        if (!difference.isEmpty()) {
            fixtures.remove(difference.removed);
            fixtures.change(calendar.id, difference.changed);
            fixtures.add(calendar.id, difference.added);
            changed.fire(new FixturesChanged());
        }
        return outcome;
    }

    private ImportDifference difference(ExternalCalendar calendar, Reading reading) {
        return new ImportDifference(reading.occurrences(), calendar, fixtures.known(calendar.id));
    }

    private ImportOutcome outcome(
            ExternalCalendar calendar, Reading reading, String source, boolean dryRun, ImportDifference difference) {
        return new ImportOutcome(
                null,
                calendar.id,
                now(),
                source,
                dryRun,
                null,
                reading.events(),
                difference.added.size(),
                difference.changed.size(),
                difference.removed.size(),
                difference.unchanged(),
                reading.findings().count(),
                reading.findings().fallen(),
                reading.findings().notes(),
                changes(difference));
    }

    /** The first of each. */
    private List<ImportChange> changes(ImportDifference difference) {
        int most = Findings.MOST_LISTED;
        List<ImportChange> changes = new ArrayList<>();
        difference.added.stream().limit(most).forEach(one -> changes.add(ImportChange.of("added", one.fixture())));
        difference.changed.stream().limit(most).forEach(one -> changes.add(ImportChange.of("changed", one.fixture())));
        changes.addAll(fixtures.removals(difference.removed.subList(0, Math.min(difference.removed.size(), most))));
        return changes;
    }
}
