package be.eenstem.sync;

import be.eenstem.platform.sql.Statements;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.LocalDate;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Up to which change a calendar has anything to see, and what else its events follow from; in a transaction that sees one state. */
@ApplicationScoped
class CalendarStates {

    /** Another one where events are written otherwise than before. */
    private static final String FORMAT = "calendar 1";

    private static final String NAMES = "select (select max(number) from sync_change) as last, " + FeedLooks.NUMBERS;

    private final Statements statements;
    private final ChangeStore store;
    private final Horizons horizons;
    private final String publicUrl;

    CalendarStates(
            Statements statements,
            ChangeStore store,
            Horizons horizons,
            @ConfigProperty(name = "eenstem.public-url") URI publicUrl) {
        this.statements = statements;
        this.store = store;
        this.horizons = horizons;
        this.publicUrl = publicUrl.toString();
    }

    /** Where a reader of the calendar is who has all of it today. */
    SyncState now(CalendarView view, LocalDate today) {
        return statements
                .query(
                        NAMES,
                        row -> SyncState.token(
                                scope(view, today, row.getString("names")),
                                mark(view, today, row.getLong("last")),
                                today))
                .get(0);
    }

    /** The names that events tell are a part of what was asked for: with others, each event may be another. */
    private SyncScope scope(CalendarView view, LocalDate today, String names) {
        return SyncScope.of(
                String.join("\n", FORMAT, publicUrl, names, view.shape()),
                view.sight(today).view());
    }

    private SyncMark mark(CalendarView view, LocalDate today, long last) {
        SyncMark first = store.first();
        SyncMark campaigns = view.hasCampaigns() ? horizons.of(view.sight(today), today, last) : first;
        SyncMark others = view.hasFixtures() ? store.lastOfFixtures().orElse(first) : first;
        return campaigns.number() > others.number() ? campaigns : others;
    }
}
