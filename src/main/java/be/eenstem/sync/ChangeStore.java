package be.eenstem.sync;

import be.eenstem.platform.sql.Statements;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The numbered changes; to be called in a transaction. */
@ApplicationScoped
class ChangeStore {

    private static final String STATE = "status, visibility, embargo_until, lead, carriers";

    /** Campaigns whose embargo or status ends, or begins to be another, with the days after one, up to another. */
    private static final String OF_THE_DAY = """
            (x.visibility = 'embargoed' and x.embargo_until > ? and x.embargo_until <= ?
             or x.status = 'confirmed' and (x.start_day > ? and x.start_day <= ? or x.end_day >= ? and x.end_day < ?))""";

    private static final String CHANGED = """
            select id, number from sync_resource where kind = 'campaign' and number > ? and number <= ? order by number limit ?""";

    private static final String CHANGED_SINCE_A_DAY = """
            select r.id, r.number from sync_resource r
            where r.kind = 'campaign' and r.number > ? and r.number <= ?
              and (r.number > ? or r.id in (select x.id from campaign x where %s))
            order by r.number limit ?""".formatted(OF_THE_DAY);

    private static final String BEFORE = """
            select c.* from unnest(cast(? as uuid[])) each (id)
            cross join lateral (select resource, %s from sync_change
                                where resource = each.id and number > ? order by number limit 1) c""".formatted(STATE);

    private static final String NOW = """
            select id as resource, status, visibility, embargo_until, lead,
                   array(select organization from campaign_carrier c where c.campaign = x.id) as carriers
            from campaign x where id = any (?)""";

    private static final String LATEST = """
            select c.number, c.stamp, c.status, c.visibility, c.embargo_until, c.lead, c.carriers,
                   x.status as now_status, x.visibility as now_visibility, x.embargo_until as now_embargo_until,
                   x.lead as now_lead, array(select organization from campaign_carrier y where y.campaign = x.id) as now_carriers
            from sync_change c left join campaign x on x.id = c.resource
            where c.kind = 'campaign' and c.number > ? and c.number <= ? order by c.number desc limit ?""";

    private final Statements statements;

    ChangeStore(Statements statements) {
        this.statements = statements;
    }

    /** A campaign that changed, and the number of its last change. */
    record Changed(UUID id, long number) {}

    /** A campaign as it was known. */
    record Known(UUID id, KnownState state) {}

    /** A change: what it was of before, and what that is now; null where it was or is not there. */
    record Change(SyncMark mark, KnownState before, KnownState now) {}

    /** Has a transaction that begins see one state of the database to its end. */
    void seeOneState() {
        statements.update("set transaction isolation level repeatable read");
    }

    long lastNumber() {
        return statements.number("select max(number) from sync_change");
    }

    /** The first change that is kept: whoever has an older one has to start over. */
    SyncMark first() {
        return statements
                .query("select number, stamp from sync_change order by number limit 1", ChangeStore::mark)
                .get(0);
    }

    /** The mark of a number as it stands here. */
    Optional<SyncMark> mark(long number) {
        return statements
                .query("select number, stamp from sync_change where number = ?", ChangeStore::mark, number)
                .stream()
                .findFirst();
    }

    /** What changed after one number up to another, each once, in the order of the last changes. */
    List<Changed> changed(long after, long upTo, int most) {
        return statements.query(CHANGED, ChangeStore::changed, after, upTo, most);
    }

    /** The same, and what became another by the day alone after one day, up to another. */
    List<Changed> changed(long after, long upTo, long since, LocalDate day, LocalDate today, int most) {
        return statements.query(
                CHANGED_SINCE_A_DAY,
                ChangeStore::changed,
                after,
                upTo,
                since,
                day,
                today,
                day,
                today,
                day,
                today,
                most);
    }

    /** Campaigns as they were before their first change after a number. */
    List<Known> before(Collection<UUID> campaigns, long number) {
        return statements.query(BEFORE, ChangeStore::known, campaigns.toArray(UUID[]::new), number);
    }

    List<Known> now(Collection<UUID> campaigns) {
        return statements.query(NOW, ChangeStore::known, (Object) campaigns.toArray(UUID[]::new));
    }

    /** The changes after one number up to another, the last first. */
    List<Change> latest(long after, long upTo, int most) {
        return statements.query(
                LATEST,
                row -> new Change(mark(row), KnownState.of(row, ""), KnownState.of(row, "now_")),
                after,
                upTo,
                most);
    }

    /** Forgets what is older than a moment but the last of it, at which those who have just that go on. */
    void forget(OffsetDateTime before) {
        statements.update(
                "delete from sync_change where number < (select max(number) from sync_change where at < ?)", before);
        statements.update("delete from sync_resource where removed and number < (select min(number) from sync_change)");
    }

    private static SyncMark mark(ResultSet row) throws SQLException {
        return new SyncMark(row.getLong("number"), Statements.id(row, "stamp").getMostSignificantBits());
    }

    private static Changed changed(ResultSet row) throws SQLException {
        return new Changed(Statements.id(row, "id"), row.getLong("number"));
    }

    private static Known known(ResultSet row) throws SQLException {
        return new Known(Statements.id(row, "resource"), KnownState.of(row, ""));
    }
}
