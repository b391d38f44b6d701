package be.eenstem.sync;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.LocalDate;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Up to which change a calendar has anything to see, and what it shows of that; in a transaction that sees one state. */
@ApplicationScoped
class CalendarStates {

    /** Another one where events are written otherwise than before. */
    private static final String FORMAT = "calendar 1";

    private final ChangeStore store;
    private final Horizons horizons;
    private final String publicUrl;

    CalendarStates(ChangeStore store, Horizons horizons, @ConfigProperty(name = "eenstem.public-url") URI publicUrl) {
        this.store = store;
        this.horizons = horizons;
        this.publicUrl = publicUrl.toString();
    }

    /** Where a reader of the calendar is who has all of it today. */
    SyncState now(CalendarView view, LocalDate today) {
        return SyncState.token(scope(view, today), mark(view, today), today);
    }

    private SyncScope scope(CalendarView view, LocalDate today) {
        return SyncScope.of(
                String.join("\n", FORMAT, publicUrl, view.shape()),
                view.sight(today).view());
    }

    private SyncMark mark(CalendarView view, LocalDate today) {
        SyncMark first = store.first(today);
        SyncMark campaigns = view.hasCampaigns() ? horizons.of(view.sight(today), today, store.lastNumber()) : first;
        SyncMark others = (view.hasFixtures() ? store.lastOfOthers() : store.lastOfNames()).orElse(first);
        return campaigns.number() > others.number() ? campaigns : others;
    }
}
