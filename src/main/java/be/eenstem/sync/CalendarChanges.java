package be.eenstem.sync;

import be.eenstem.access.CampaignVisibility;
import be.eenstem.kernel.DateSpan;
import be.eenstem.platform.sql.Statements;
import be.eenstem.sync.ChangeStore.Changed;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What may be otherwise in a calendar since a token; to be called in a transaction that sees one state. */
@ApplicationScoped
class CalendarChanges {

    /** Whose days come into the reach of calendars between two days, or leave it. */
    private static final String AT_THE_EDGE = """
            (x.period && daterange(?, ?, '[)') and x.end_day < ? or x.period && daterange(?, ?, '(]') and x.start_day > ?)""";

    /** What became another by the day alone, of what did not change otherwise since a number. */
    private static final String OF_THE_DAY = """
            select r.id, r.number from sync_resource r
            where r.number > ? and r.number <= ? and r.id in (
                select x.id from campaign x where %1$s or %2$s
                union select x.id from fixture x where %2$s
                union select x.id from sync_resource x where x.cancelled_at >= ? and x.cancelled_at < ?)
            order by r.number limit ?""".formatted(ChangeStore.OF_THE_DAY, AT_THE_EDGE);

    private final Statements statements;
    private final ChangeStore store;
    private final Clock clock;

    CalendarChanges(Statements statements, ChangeStore store, Clock clock) {
        this.statements = statements;
        this.store = store;
        this.clock = clock;
    }

    /** Whether something whose name its events tell was renamed since a mark: any of them may be another. */
    boolean renames(CalendarView view, SyncMark since) {
        return store.renames(view.hasFixtures() ? List.of("name", "calendar") : List.of("name"), since.number());
    }

    /** The next, by number: first what the day brought, which has numbers up to that of the token, then what changed after it. */
    List<Changed> next(CalendarView view, SyncState state, long upTo, int most) {
        long mark = state.mark().number();
        if (state.position() < mark && !state.day().equals(state.today())) {
            List<Changed> some = ofTheDay(state, most);
            if (!some.isEmpty()) {
                return some.size() < most ? joined(some, changed(view, mark, upTo, most - some.size())) : some;
            }
        }
        return changed(view, Math.max(state.position(), mark), upTo, most);
    }

    /** Those of some that a reader may have had at a token, or since: campaigns it could see, and any fixtures. */
    Set<UUID> known(CalendarView view, Collection<UUID> some, SyncState state) {
        Set<UUID> known = new HashSet<>();
        if (some.isEmpty()) {
            return known;
        }
        CampaignVisibility sight = view.sight(state.lastDay(LocalDate.now(clock)));
        store.statesSince(some, state.mark().number()).forEach(one -> {
            boolean seen =
                    one.isCampaign() ? one.state() != null && isShown(view, one.state(), sight) : view.hasFixtures();
            if (seen) {
                known.add(one.id());
            }
        });
        return known;
    }

    private static boolean isShown(CalendarView view, KnownState known, CampaignVisibility sight) {
        return !known.status().equals("draft")
                && (!view.ownOnly() || sight.hasPart(known.lead(), known.carriers()))
                && known.isSeenBy(sight);
    }

    private List<Changed> changed(CalendarView view, long after, long upTo, int most) {
        return after >= upTo
                ? List.of()
                : store.changed(
                        view.hasFixtures() ? List.of("campaign", "fixture") : List.of("campaign"), after, upTo, most);
    }

    private List<Changed> ofTheDay(SyncState state, int most) {
        boolean onward = state.day().isBefore(state.today());
        LocalDate day = onward ? state.day() : state.today();
        LocalDate today = onward ? state.today() : state.day();
        DateSpan before = CalendarMembers.days(day);
        DateSpan now = CalendarMembers.days(today);
        return statements.query(
                OF_THE_DAY,
                ChangeStore::changed,
                state.position(),
                state.mark().number(),
                day,
                today,
                day,
                today,
                day,
                today,
                before.start(),
                now.start(),
                now.start(),
                before.end(),
                now.end(),
                before.end(),
                before.start(),
                now.start(),
                now.start(),
                before.end(),
                now.end(),
                before.end(),
                cancelledBefore(day),
                cancelledBefore(today),
                most);
    }

    /** What was cancelled before that is no longer shown on a day. */
    private OffsetDateTime cancelledBefore(LocalDate day) {
        return day.minusDays(CalendarMembers.CANCELLED_DAYS)
                .atStartOfDay(clock.getZone())
                .toOffsetDateTime();
    }

    private static List<Changed> joined(List<Changed> first, List<Changed> then) {
        List<Changed> joined = new ArrayList<>(first);
        joined.addAll(then);
        return joined;
    }
}
