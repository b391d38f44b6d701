package be.eenstem.sync;

import be.eenstem.access.CampaignVisibility;
import be.eenstem.campaign.CampaignAccess;
import be.eenstem.campaign.CampaignView;
import be.eenstem.platform.http.Links;
import be.eenstem.sync.ChangeStore.Changed;
import be.eenstem.sync.ChangeStore.Past;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads pages of changes, or of everything; to be called in a transaction that sees one state. */
@ApplicationScoped
class ChangeReader {

    private static final int AT_ONCE = 200;

    private final ChangeStore store;
    private final CampaignAccess campaigns;
    private final Links links;

    ChangeReader(ChangeStore store, CampaignAccess campaigns, Links links) {
        this.store = store;
        this.campaigns = campaigns;
        this.links = links;
    }

    /** All that the caller may see, in the order of their ids; what changes meanwhile has a number after the mark. */
    Changes all(SyncState state, ChangesFilter filter) {
        List<CampaignView> found = campaigns.after(state.last(), filter.size() + 1, filter);
        boolean more = found.size() > filter.size();
        List<CampaignView> page = more ? found.subList(0, filter.size()) : found;
        SyncState next = more
                ? state.at(page.get(page.size() - 1).id())
                : SyncState.token(state.scope(), state.mark(), state.day());
        return new Changes(page.stream().map(ChangeReader::shown).toList(), next);
    }

    /**
     * What changed, in the order of the last changes.
     *
     * @param sight what the caller may see, on the last day that there was a page of it
     * @param horizon the last change that the caller may know of
     */
    Changes changes(SyncState state, ChangesFilter filter, CampaignVisibility sight, SyncMark horizon) {
        List<ChangeView> items = new ArrayList<>();
        SyncState place = state;
        List<Changed> some;
        do {
            some = changed(place, horizon.number());
            for (Item item : items(some, state, filter, sight)) {
                items.add(item.view());
                if (items.size() == filter.size()) {
                    return new Changes(items, state.at(item.number()));
                }
            }
            place = some.isEmpty() ? place : place.at(some.get(some.size() - 1).number());
        } while (some.size() == AT_ONCE);
        return new Changes(items, SyncState.token(state.scope(), horizon, state.today()));
    }

    private record Item(ChangeView view, long number) {}

    private List<Changed> changed(SyncState state, long upTo) {
        if (state.day().equals(state.today())) {
            return store.changed(
                    List.of("campaign"), Math.max(state.position(), state.mark().number()), upTo, AT_ONCE);
        }
        LocalDate first = state.day().isBefore(state.today()) ? state.day() : state.today();
        LocalDate last = first.equals(state.day()) ? state.today() : state.day();
        return store.changed(state.position(), upTo, state.mark().number(), first, last, AT_ONCE);
    }

    private List<Item> items(List<Changed> changed, SyncState state, ChangesFilter filter, CampaignVisibility sight) {
        if (changed.isEmpty()) {
            return List.of();
        }
        Set<UUID> others = changed.stream().map(Changed::id).collect(Collectors.toSet());
        Map<UUID, CampaignView> shown = campaigns.among(others, filter).stream()
                .collect(Collectors.toMap(CampaignView::id, Function.identity()));
        others.removeAll(shown.keySet());
        Set<UUID> known = others.isEmpty() ? Set.of() : known(others, state, sight);
        return changed.stream()
                .filter(one -> shown.containsKey(one.id()) || known.contains(one.id()))
                .map(one -> new Item(
                        shown.containsKey(one.id()) ? shown(shown.get(one.id())) : removed(one.id()), one.number()))
                .toList();
    }

    /** Those that the caller could see at the token or at any moment since, and so may have got on whatever page. */
    private Set<UUID> known(Set<UUID> ids, SyncState state, CampaignVisibility sight) {
        return store.statesSince(ids, state.mark().number()).stream()
                .filter(past -> past.state() != null && past.state().isSeenBy(sight))
                .map(Past::id)
                .collect(Collectors.toSet());
    }

    private ChangeView removed(UUID id) {
        return new ChangeView(links.to("campaigns", id), null, true);
    }

    private static ChangeView shown(CampaignView campaign) {
        return new ChangeView(campaign.href(), campaign, null);
    }
}
