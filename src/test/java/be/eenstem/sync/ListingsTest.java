package be.eenstem.sync;

import static org.assertj.core.api.Assertions.assertThat;

import be.eenstem.campaign.CampaignSelection;
import be.eenstem.identity.Caller;
import be.eenstem.sync.CalendarListing.Item;
import java.net.URI;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ListingsTest {

    private final Listings listings = new Listings(100);

    @Test
    void manySmallOnesAreKept() {
        for (int number = 0; number < 50; number++) {
            listings.keep("c" + number, listing("1", 2));
        }
        assertThat(listings.find("c0", "1")).isPresent();
        listings.keep("one more", listing("1", 1));
        assertThat(listings.find("c0", "1")).as("just asked for").isPresent();
        assertThat(listings.find("c1", "1")).isEmpty();
        assertThat(listings.find("c2", "1")).isPresent();
    }

    @Test
    void aLargeOneTakesTheirPlace() {
        listings.keep("a", listing("1", 60));
        listings.keep("b", listing("1", 30));
        listings.keep("c", listing("1", 200));
        assertThat(listings.find("a", "1")).isEmpty();
        assertThat(listings.find("b", "1")).isEmpty();
        assertThat(listings.find("c", "1")).isPresent();
    }

    @Test
    void eachHasOneState() {
        for (int state = 1; state <= 10; state++) {
            listings.keep("a", listing("" + state, 40));
        }
        listings.keep("b", listing("1", 60));
        assertThat(listings.find("a", "9")).isEmpty();
        assertThat(listings.find("a", "10")).isPresent();
        assertThat(listings.find("b", "1")).isPresent();
    }

    @Test
    void aTransactionLooksAtACalendarOnce() {
        CountedStates states = new CountedStates();
        SeenStates seen = new SeenStates(states);
        LocalDate today = LocalDate.of(2027, 5, 1);
        SyncState first = seen.now(view("nl"), today);
        assertThat(seen.now(view("nl"), today)).isSameAs(first);
        assertThat(seen.now(view("fr"), today)).isNotSameAs(first);
        assertThat(states.looks).isEqualTo(2);
    }

    private static final class CountedStates extends CalendarStates {

        private int looks;

        CountedStates() {
            super(null, null, URI.create("http://localhost"));
        }

        @Override
        SyncState now(CalendarView view, LocalDate today) {
            return SyncState.token(SyncScope.of("", ""), new SyncMark(++looks, 0), today);
        }
    }

    private static CalendarView view(String language) {
        return new CalendarView(
                new Caller("a", "A", Set.of(), null),
                CampaignSelection.ALL,
                false,
                List.of("campaigns"),
                Locale.forLanguageTag(language),
                null);
    }

    private static CalendarListing listing(String state, int items) {
        return new CalendarListing(state, Collections.nCopies(items, new Item(new UUID(0, 0), "\"1\"")));
    }
}
