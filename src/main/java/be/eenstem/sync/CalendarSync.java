package be.eenstem.sync;

import be.eenstem.sync.CalendarListing.Item;
import be.eenstem.sync.ChangeStore.Changed;
import be.eenstem.sync.SyncState.Kind;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What stands in a calendar, and what changed in it since somebody had it: campaigns, fixtures, and what the day alone brings or
 * takes. To be called in a transaction that sees one state ({@link #seeOneState}).
 */
@ApplicationScoped
public class CalendarSync {

    private static final int AT_ONCE = 200;

    /** Of all listings that are kept; each takes about 150 bytes. */
    private static final int MOST_ITEMS = 250_000;

    private final SeenStates states;
    private final CalendarChanges changes;
    private final CalendarObjects objects;
    private final ChangeStore store;
    private final SyncTokens tokens;
    private final Clock clock;
    private final Listings listings = new Listings(MOST_ITEMS);

    CalendarSync(
            SeenStates states,
            CalendarChanges changes,
            CalendarObjects objects,
            ChangeStore store,
            SyncTokens tokens,
            Clock clock) {
        this.states = states;
        this.changes = changes;
        this.objects = objects;
        this.store = store;
        this.tokens = tokens;
        this.clock = clock;
    }

    /**
     * What changed, each once.
     *
     * @param token to ask with for what follows
     * @param isWhole whether nothing follows
     */
    public record Page(List<Item> items, String token, boolean isWhole) {}

    /** Has the transaction, which has done nothing yet, see one state of the database to its end. */
    public void seeOneState() {
        store.seeOneState();
    }

    /** Names what the calendar is to its reader; the same while nothing the reader may see became another, for a day at most. */
    public String state(CalendarView view) {
        return tokens.text(states.now(view, today()));
    }

    /** All that stands in it; made once for each state, for all who have the same view. */
    public CalendarListing listing(CalendarView view) {
        String state = state(view);
        String calendar = view.sight(today()).view() + "\n" + view.shape();
        return listings.find(calendar, state).orElseGet(() -> {
            List<Item> items = objects.items(view).stream()
                    .sorted(Comparator.comparing(item -> item.id().toString()))
                    .toList();
            CalendarListing made = new CalendarListing(state, items);
            listings.keep(calendar, made);
            return made;
        });
    }

    /** The first of all that stands in it. */
    public Page begin(CalendarView view, int most) {
        SyncState now = states.now(view, today());
        return all(view, SyncState.all(now.scope(), now.mark(), now.day()), most);
    }

    /**
     * What changed since a token, or follows after the page that it came with.
     *
     * @return empty where the token is none of ours or too old, or was given for another calendar or to who sees something else
     */
    public Optional<Page> since(CalendarView view, String token, int most) {
        SyncState now = states.now(view, today());
        return tokens.read(token)
                .filter(state -> state.scope().equals(now.scope()))
                .flatMap(state -> store.from(state, today()))
                .filter(state -> !changes.renames(view, state.mark()))
                .map(state -> switch (state.kind()) {
                    case ALL -> all(view, state, most);
                    case TOKEN -> changed(view, state.changes(today()), now, most);
                    case CHANGES -> changed(view, state, now, most);
                });
    }

    private Page all(CalendarView view, SyncState state, int most) {
        List<Item> following = listing(view).items();
        if (state.last() != null) {
            String last = state.last().toString();
            following = following.stream()
                    .filter(item -> item.id().toString().compareTo(last) > 0)
                    .toList();
        }
        if (following.size() <= most) {
            return page(following, SyncState.token(state.scope(), state.mark(), state.day()));
        }
        List<Item> items = List.copyOf(following.subList(0, most));
        return page(items, state.at(items.get(most - 1).id()));
    }

    private Page changed(CalendarView view, SyncState from, SyncState now, int most) {
        List<Item> items = new ArrayList<>();
        SyncState place = from;
        List<Changed> some;
        do {
            some = changes.next(view, place, now.mark().number(), AT_ONCE);
            Map<UUID, Item> told = told(view, some, from);
            for (Changed one : some) {
                Item item = told.get(one.id());
                if (item != null && items.size() == most) {
                    return page(items, place);
                }
                if (item != null) {
                    items.add(item);
                }
                place = place.at(one.number());
            }
        } while (some.size() == AT_ONCE);
        return page(items, SyncState.token(now.scope(), now.mark(), from.today()));
    }

    private Map<UUID, Item> told(CalendarView view, List<Changed> changed, SyncState from) {
        List<UUID> ids = changed.stream().map(Changed::id).toList();
        Map<UUID, Item> told = objects.among(view, ids).stream()
                .collect(Collectors.toMap(CalendarObject::id, object -> new Item(object.id(), object.etag())));
        Set<UUID> others = ids.stream().filter(id -> !told.containsKey(id)).collect(Collectors.toSet());
        changes.known(view, others, from).forEach(id -> told.put(id, new Item(id, null)));
        return told;
    }

    private Page page(List<Item> items, SyncState next) {
        return new Page(items, tokens.text(next), next.kind() == Kind.TOKEN);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
