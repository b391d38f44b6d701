package be.eenstem.sync;

import be.eenstem.access.CampaignVisibility;
import be.eenstem.audit.EmbargoedReads;
import be.eenstem.campaign.CampaignAccess;
import be.eenstem.identity.Caller;
import be.eenstem.kernel.DateSpan;
import be.eenstem.kernel.Horizon;
import be.eenstem.platform.sql.Statements;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Makes feeds: the events of a view out of one state of the database, and what is known of those who read them. */
@ApplicationScoped
@ActivateRequestContext
@Transactional(Transactional.TxType.REQUIRES_NEW)
class FeedService {

    private static final int PAST_MONTHS = 12;
    private static final int CANCELLED_DAYS = 60;

    private static final String CANCELLED = """
            select x.id as resource, r.cancelled_at, r.cancelled_from as status, x.visibility, x.embargo_until, x.lead,
                   array(select c.organization from campaign_carrier c where c.campaign = x.id) as carriers
            from campaign x join sync_resource r on r.id = x.id where x.id = any (?) and x.status = 'cancelled'""";

    private static final String EMBARGOED = """
            select id from campaign
            where id = any (?) and visibility = 'embargoed' and (embargo_until is null or embargo_until > ?) order by id""";

    private static final String FIXTURES = "select id from fixture where period && daterange(?, ?, '[]') order by id";

    private static final String MODIFIED = """
            insert into feed_view as known values (?, ?, date_trunc('second', ?::timestamptz))
            on conflict (view) do update
            set content = excluded.content,
                modified_at = case when known.content = excluded.content then known.modified_at
                                   else greatest(excluded.modified_at, known.modified_at + interval '1 second') end
            returning modified_at""";

    private static final String USED = """
            update subscription set last_used_at = ? where id = ? and (last_used_at is null or last_used_at < ?)""";

    private final Statements statements;
    private final SubscriptionRepository subscriptions;
    private final ChangeStore changes;
    private final CampaignAccess campaigns;
    private final EventReader events;
    private final EmbargoedReads reads;
    private final Clock clock;
    private final String domain;

    FeedService(
            Statements statements,
            SubscriptionRepository subscriptions,
            ChangeStore changes,
            CampaignAccess campaigns,
            EventReader events,
            EmbargoedReads reads,
            Clock clock,
            @ConfigProperty(name = "eenstem.public-url") URI publicUrl) {
        this.statements = statements;
        this.subscriptions = subscriptions;
        this.changes = changes;
        this.campaigns = campaigns;
        this.events = events;
        this.reads = reads;
        this.clock = clock;
        this.domain = publicUrl.getHost();
    }

    FeedSettings settings(UUID subscription) {
        return FeedSettings.of(subscriptions.find(subscription));
    }

    /** What a reader sees today, and as which state of the calendar. */
    FeedBody body(FeedSettings settings, Caller reader, LocalDate today) {
        changes.seeOneState();
        FeedLook.Numbers numbers = numbers();
        DateSpan span = new DateSpan(
                today.minusMonths(PAST_MONTHS), Horizon.around(today).end());
        List<UUID> seen = settings.parts().contains("campaigns")
                ? campaigns.idsFor(reader, today, span, settings.selection())
                : List.of();
        UUID[] shown = shown(seen, reader).toArray(UUID[]::new);
        List<CalendarEvent> all = new ArrayList<>(events.campaigns(shown, settings.language()));
        if (settings.parts().contains("fixtures")) {
            all.addAll(events.fixtures(fixtures(span), settings.language()));
        }
        byte[] bytes = CalendarWriter.body(all, new EventWriter(domain, settings.alarm()));
        return new FeedBody(numbers, bytes, embargoed(shown, today));
    }

    /** Since when the view has been what it is now: later with each change of it, whatever the clocks do. */
    Instant modified(String view, FeedBody body) {
        byte[] key = FeedBody.hash(view.getBytes(StandardCharsets.UTF_8));
        return statements
                .query(
                        MODIFIED,
                        row -> row.getTimestamp(1).toInstant(),
                        key,
                        body.hash,
                        clock.instant().toString())
                .get(0);
    }

    /** Details of what is under embargo go out to the owner of a link. */
    void tell(FeedLook look, FeedBody body) {
        String name = statements
                .query("select name from account where subject = ?", row -> row.getString(1), look.subject())
                .get(0);
        reads.gave(body.embargoed, new Caller(look.subject(), name, Set.of(), look.organization()));
    }

    void used(UUID subscription, Instant hour) {
        OffsetDateTime at = hour.atZone(clock.getZone()).toOffsetDateTime();
        statements.update(USED, at, subscription, at);
    }

    /** What was cancelled stays for a while, for those who could know of it before. */
    private List<UUID> shown(List<UUID> seen, Caller reader) {
        Instant since = clock.instant().minus(Duration.ofDays(CANCELLED_DAYS));
        Set<UUID> hidden = new HashSet<>();
        statements.each(
                CANCELLED,
                row -> {
                    Instant at = row.getTimestamp("cancelled_at") == null
                            ? Instant.EPOCH
                            : row.getTimestamp("cancelled_at").toInstant();
                    KnownState before = KnownState.of(row, "");
                    LocalDate then = at.atZone(clock.getZone()).toLocalDate();
                    boolean known = before != null
                            && !before.status().equals("draft")
                            && before.isSeenBy(new CampaignVisibility(reader, then));
                    if (!known || at.isBefore(since)) {
                        hidden.add(Statements.id(row, "resource"));
                    }
                },
                (Object) seen.toArray(UUID[]::new));
        return seen.stream().filter(id -> !hidden.contains(id)).toList();
    }

    private UUID[] fixtures(DateSpan span) {
        return statements
                .query(FIXTURES, row -> Statements.id(row, "id"), span.start(), span.end())
                .toArray(UUID[]::new);
    }

    private List<UUID> embargoed(UUID[] shown, LocalDate today) {
        return statements.query(EMBARGOED, row -> Statements.id(row, "id"), shown, today);
    }

    private FeedLook.Numbers numbers() {
        return statements
                .query(
                        "select " + FeedLooks.NUMBERS,
                        row -> new FeedLook.Numbers(row.getLong("change"), row.getString("names")))
                .get(0);
    }
}
