package be.eenstem.sync;

import be.eenstem.platform.sql.Statements;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The numbered changes; to be called in a transaction. */
@ApplicationScoped
class ChangeStore {

    private static final String STATE = "status, visibility, embargo_until, lead, carriers";

    /** Campaigns whose embargo or status ends, or begins to be another, with the days after one, up to another. */
    static final String OF_THE_DAY = """
            (x.visibility = 'embargoed' and x.embargo_until > ? and x.embargo_until <= ?
             or x.status = 'confirmed' and (x.start_day > ? and x.start_day <= ? or x.end_day >= ? and x.end_day < ?))""";

    /** The last change of each up to a number: one that a reader may know of may be followed by one it may not. */
    private static final String LAST_UP_TO = """
            c.number <= ? and not exists (select from sync_change later where later.resource = c.resource
                                          and later.number > c.number and later.number <= ?)""";

    private static final String CHANGED = """
            select c.resource as id, c.number from sync_change c
            where c.kind = any (?) and c.number > ? and %s
            order by c.number limit ?""".formatted(LAST_UP_TO);

    private static final String CHANGED_SINCE_A_DAY = """
            select found.* from (
                select c.resource as id, c.number from sync_change c
                where c.kind = 'campaign' and c.number > greatest(?, ?) and %s
                union all
                select r.id, r.number from sync_resource r
                where r.kind = 'campaign' and r.number > ? and r.number <= ? and r.id in (select x.id from campaign x where %s)
            ) found order by number limit ?""".formatted(LAST_UP_TO, OF_THE_DAY);

    /** All that some were since a number; what did not change since is what it is. */
    private static final String SINCE = """
            select resource, kind, at, %1$s from sync_change where resource = any (?) and number > ?
            union all
            select x.id, 'campaign', null, x.status, x.visibility, x.embargo_until, x.lead,
                   array(select organization from campaign_carrier c where c.campaign = x.id)
            from campaign x
            where x.id = any (?) and not exists (select from sync_change c where c.resource = x.id and c.number > ?)
            union all
            select x.id, 'fixture', null, null, null, null, null, null from fixture x where x.id = any (?)""".formatted(STATE);

    private static final String LATEST = """
            select c.number, c.stamp, c.at, c.status, c.visibility, c.embargo_until, c.lead, c.carriers,
                   x.status as now_status, x.visibility as now_visibility, x.embargo_until as now_embargo_until,
                   x.lead as now_lead, array(select organization from campaign_carrier y where y.campaign = x.id) as now_carriers
            from sync_change c left join campaign x on x.id = c.resource
            where c.kind = 'campaign' and c.number > ? and c.number <= ? order by c.number desc limit ?""";

    private static final String LAST_BEFORE =
            "select number, stamp from sync_change where at < ? order by at desc, number desc limit 1";

    private static final String FIRST = "select number, stamp from sync_change order by number limit 1";

    /** That of a number, or else the first, if that is later. */
    private static final String AT_OR_FIRST = """
            select number, stamp, at from sync_change
            where number = ? or number = (select min(number) from sync_change) and number > ? order by number limit 1""";

    private static final String LAST_OF_OTHERS =
            "select number, stamp from sync_change where kind <> 'campaign' order by number desc limit 1";

    private static final String LAST_OF_NAMES =
            "select number, stamp from sync_change where kind = 'name' order by number desc limit 1";

    /** The list is said twice, as the index is of all in it. */
    private static final String RENAMES = """
            select count(*) from sync_change where number > ? and kind in ('name', 'calendar') and kind = any (?)""";

    private final Statements statements;
    private final Clock clock;
    private final int keepDays;

    ChangeStore(
            Statements statements,
            Clock clock,
            @ConfigProperty(name = "eenstem.sync.keep-days", defaultValue = "90") int keepDays) {
        this.statements = statements;
        this.clock = clock;
        this.keepDays = keepDays;
    }

    /** A campaign that changed, and the number of its last change. */
    record Changed(UUID id, long number) {}

    /** Something as it was at some moment; the state is that of campaigns, and null where one was not there. */
    record Past(UUID id, boolean isCampaign, KnownState state) {}

    /** A change: what it was of before, and what that is now; null where it was or is not there. */
    record Change(SyncMark mark, KnownState before, KnownState now) {}

    /** A change, and the day on which it was made. */
    private record Reached(SyncMark mark, LocalDate day) {}

    /** Has a transaction that begins see one state of the database to its end. */
    void seeOneState() {
        statements.update("set transaction isolation level repeatable read");
    }

    long lastNumber() {
        return statements.number("select max(number) from sync_change");
    }

    /**
     * The last change before the days whose changes are kept, or the first of all: whoever has read on a day and saw nothing later
     * has this one. It is the same all day, whatever is forgotten meanwhile.
     */
    SyncMark first(LocalDate today) {
        return statements.query(LAST_BEFORE, ChangeStore::mark, keptFrom(today)).stream()
                .findFirst()
                .orElseGet(() -> statements.query(FIRST, ChangeStore::mark).get(0));
    }

    /** The last change of anything but a campaign, names among them, if it is kept. */
    Optional<SyncMark> lastOfOthers() {
        return statements.query(LAST_OF_OTHERS, ChangeStore::mark).stream().findFirst();
    }

    /** When an organization, an aspect or an umbrella was last renamed, if that is kept. */
    Optional<SyncMark> lastOfNames() {
        return statements.query(LAST_OF_NAMES, ChangeStore::mark).stream().findFirst();
    }

    /** Whether something of some kinds was renamed after a number. */
    boolean renames(List<String> kinds, long after) {
        return statements.number(RENAMES, after, kinds.toArray(String[]::new)) > 0;
    }

    /**
     * From where a reader goes on: where it is, or the first change that is kept, where those before it were all made before the day on
     * which it read. Empty where what it missed is not known any more, or it read in another history.
     */
    Optional<SyncState> from(SyncState state, LocalDate today) {
        if (state.day().isBefore(today.minusDays(keepDays))) {
            return Optional.empty();
        }
        SyncMark mark = state.mark();
        return statements.query(AT_OR_FIRST, this::reached, mark.number(), mark.number()).stream()
                .filter(kept -> kept.mark().equals(mark)
                        || kept.mark().number() > mark.number() && kept.day().isBefore(state.day()))
                .findFirst()
                .map(kept -> state.from(kept.mark()));
    }

    /** What changed after one number up to another, each once, in the order of the last changes up to there. */
    List<Changed> changed(List<String> kinds, long after, long upTo, int most) {
        return statements.query(CHANGED, ChangeStore::changed, kinds.toArray(String[]::new), after, upTo, upTo, most);
    }

    /** The same of campaigns, and those that became others by the day alone after one day, up to another. */
    List<Changed> changed(long after, long upTo, long since, LocalDate day, LocalDate today, int most) {
        return statements.query(
                CHANGED_SINCE_A_DAY,
                ChangeStore::changed,
                after,
                since,
                upTo,
                upTo,
                after,
                since,
                day,
                today,
                day,
                today,
                day,
                today,
                most);
    }

    /** What some were at any moment since a number, and are where they did not change since. */
    List<Past> statesSince(Collection<UUID> some, long number) {
        UUID[] ids = some.toArray(UUID[]::new);
        return statements.query(
                SINCE,
                row -> new Past(
                        Statements.id(row, "resource"),
                        row.getString("kind").equals("campaign"),
                        KnownState.until(row, clock.getZone())),
                ids,
                number,
                ids,
                number,
                ids);
    }

    /** The changes after one number up to another, the last first. */
    List<Change> latest(long after, long upTo, int most) {
        return statements.query(
                LATEST,
                row -> new Change(mark(row), KnownState.until(row, clock.getZone()), KnownState.of(row, "now_")),
                after,
                upTo,
                most);
    }

    /** Forgets what changed before the days whose changes are kept, but the last of it. */
    void forget(LocalDate today) {
        statements.update(
                "delete from sync_change where number < ?", first(today).number());
        statements.update("delete from sync_resource where removed and number < (select min(number) from sync_change)");
    }

    private OffsetDateTime keptFrom(LocalDate today) {
        return today.minusDays(keepDays).atStartOfDay(clock.getZone()).toOffsetDateTime();
    }

    private Reached reached(ResultSet row) throws SQLException {
        return new Reached(mark(row), Statements.day(row, "at", clock.getZone()));
    }

    private static SyncMark mark(ResultSet row) throws SQLException {
        return new SyncMark(row.getLong("number"), Statements.id(row, "stamp").getMostSignificantBits());
    }

    static Changed changed(ResultSet row) throws SQLException {
        return new Changed(Statements.id(row, "id"), row.getLong("number"));
    }
}
