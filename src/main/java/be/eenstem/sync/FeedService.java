package be.eenstem.sync;

import be.eenstem.audit.EmbargoedReads;
import be.eenstem.identity.Caller;
import be.eenstem.platform.sql.Statements;
import be.eenstem.sync.CalendarMembers.Members;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Makes feeds: the events of a view out of one state of the database, and what is known of those who read them. */
@ApplicationScoped
@ActivateRequestContext
@Transactional(Transactional.TxType.REQUIRES_NEW)
class FeedService {

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
    private final CalendarStates states;
    private final CalendarMembers members;
    private final EventReader events;
    private final EmbargoedReads reads;
    private final Clock clock;
    private final String domain;

    FeedService(
            Statements statements,
            SubscriptionRepository subscriptions,
            ChangeStore changes,
            CalendarStates states,
            CalendarMembers members,
            EventReader events,
            EmbargoedReads reads,
            Clock clock,
            @ConfigProperty(name = "eenstem.public-url") URI publicUrl) {
        this.statements = statements;
        this.subscriptions = subscriptions;
        this.changes = changes;
        this.states = states;
        this.members = members;
        this.events = events;
        this.reads = reads;
        this.clock = clock;
        this.domain = publicUrl.getHost();
    }

    FeedSettings settings(UUID subscription) {
        return FeedSettings.of(subscriptions.find(subscription));
    }

    /**
     * What a reader sees today, and as which state of the calendar.
     *
     * @param before what the same reader saw today, or null: it is not made again for changes that the reader may not know of
     */
    FeedBody body(FeedSettings settings, Caller reader, LocalDate today, FeedBody before) {
        changes.seeOneState();
        FeedLook.Numbers numbers = new FeedLook.Numbers(changes.lastNumber());
        CalendarView view = settings.view(reader);
        SyncState state = states.now(view, today);
        return before != null && before.state.equals(state) ? before.at(numbers) : made(view, today, numbers, state);
    }

    private FeedBody made(CalendarView view, LocalDate today, FeedLook.Numbers numbers, SyncState state) {
        Members shown = members.all(view, today);
        List<CalendarEvent> all = new ArrayList<>(events.campaigns(shown.campaigns(), view.language()));
        if (view.hasFixtures()) {
            all.addAll(events.fixtures(shown.fixtures(), view.language()));
        }
        byte[] bytes = CalendarWriter.body(all, new EventWriter(domain, view.alarm()));
        return new FeedBody(numbers, state, bytes, members.embargoed(shown.campaigns(), today));
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
}
