package be.eenstem.sync;

import be.eenstem.access.CampaignVisibility;
import be.eenstem.campaign.CampaignAccess;
import be.eenstem.identity.Caller;
import be.eenstem.kernel.DateSpan;
import be.eenstem.kernel.Horizon;
import be.eenstem.platform.sql.Statements;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Which campaigns and fixtures stand in a calendar on a day; to be called in a transaction. */
@ApplicationScoped
class CalendarMembers {

    /** For so many days what was cancelled stays, the day of that not counted. */
    static final int CANCELLED_DAYS = 60;

    private static final int PAST_MONTHS = 12;

    private static final String CANCELLED = """
            select x.id as resource, r.cancelled_at, r.cancelled_from as status, x.visibility, x.embargo_until, x.lead,
                   array(select c.organization from campaign_carrier c where c.campaign = x.id) as carriers
            from campaign x join sync_resource r on r.id = x.id where x.id = any (?) and x.status = 'cancelled'""";

    private static final String EMBARGOED = """
            select id from campaign
            where id = any (?) and visibility = 'embargoed' and (embargo_until is null or embargo_until > ?) order by id""";

    private static final String FIXTURES = "select id from fixture where period && daterange(?, ?, '[]') order by id";

    private static final String FIXTURES_AMONG =
            "select id from fixture where period && daterange(?, ?, '[]') and id = any (?) order by id";

    private static final Members NONE = Members.of(List.of(), List.of());

    private final Statements statements;
    private final CampaignAccess campaigns;
    private final Clock clock;

    CalendarMembers(Statements statements, CampaignAccess campaigns, Clock clock) {
        this.statements = statements;
        this.campaigns = campaigns;
        this.clock = clock;
    }

    /** By their ids, in the order of these. */
    record Members(UUID[] campaigns, UUID[] fixtures) {

        private static Members of(Collection<UUID> campaigns, Collection<UUID> fixtures) {
            return new Members(campaigns.toArray(UUID[]::new), fixtures.toArray(UUID[]::new));
        }
    }

    /** The days that calendars reach over. */
    static DateSpan days(LocalDate today) {
        return new DateSpan(
                today.minusMonths(PAST_MONTHS), Horizon.around(today).end());
    }

    Members all(CalendarView view, LocalDate today) {
        return within(view, today, days(today));
    }

    /** Those that share a day with a span. */
    Members within(CalendarView view, LocalDate today, DateSpan span) {
        DateSpan days = days(today);
        if (!days.overlaps(span)) {
            return NONE;
        }
        DateSpan both = days.common(span);
        return Members.of(
                view.hasCampaigns() ? shown(campaigns.idsIn(view.scope(today), both), view.reader(), today) : List.of(),
                view.hasFixtures()
                        ? statements.query(FIXTURES, CalendarMembers::id, both.start(), both.end())
                        : List.of());
    }

    /** Those of some. */
    Members among(CalendarView view, LocalDate today, Collection<UUID> some) {
        if (some.isEmpty()) {
            return NONE;
        }
        DateSpan days = days(today);
        return Members.of(
                view.hasCampaigns()
                        ? shown(campaigns.idsIn(view.scope(today), days, some), view.reader(), today)
                        : List.of(),
                view.hasFixtures()
                        ? statements.query(FIXTURES_AMONG, CalendarMembers::id, days.start(), days.end(), (Object)
                                some.toArray(UUID[]::new))
                        : List.of());
    }

    /** Those that are under embargo. */
    List<UUID> embargoed(UUID[] shown, LocalDate today) {
        return statements.query(EMBARGOED, CalendarMembers::id, shown, today);
    }

    /** What was cancelled stays for a while, for those who could know of it before. */
    private List<UUID> shown(List<UUID> seen, Caller reader, LocalDate today) {
        if (seen.isEmpty()) {
            return seen;
        }
        Set<UUID> hidden = new HashSet<>();
        statements.each(
                CANCELLED,
                row -> {
                    if (!isShown(row, reader, today)) {
                        hidden.add(Statements.id(row, "resource"));
                    }
                },
                (Object) seen.toArray(UUID[]::new));
        return seen.stream().filter(id -> !hidden.contains(id)).toList();
    }

    private boolean isShown(ResultSet cancelled, Caller reader, LocalDate today) throws SQLException {
        KnownState before = KnownState.of(cancelled, "");
        LocalDate then = Statements.day(cancelled, "cancelled_at", clock.getZone());
        if (before == null || before.status().equals("draft") || then == null) {
            return false;
        }
        return !then.plusDays(CANCELLED_DAYS).isBefore(today) && before.isSeenBy(new CampaignVisibility(reader, then));
    }

    private static UUID id(ResultSet row) throws SQLException {
        return Statements.id(row, "id");
    }
}
