package be.eenstem.conflict.plan;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * Campaigns by each region and sector they name, so that a search looks only where its own regions and sectors, those around
 * them and those within them are. What it costs follows from what it finds.
 */
final class Cells {

    private static final String EVERYONE = "";
    private static final List<String> ALL = List.of(EVERYONE);

    /** One that names more is looked at by every search instead of standing in ever so many cells. */
    private static final int MOST_CELLS = 64;

    private final Reaches reaches;
    private final Map<String, Map<String, Cell>> byRegion = new HashMap<>();
    private final Cell wide = new Cell();

    Cells(Reaches reaches) {
        this.reaches = reaches;
    }

    void add(Footprint campaign) {
        if (isWide(campaign.audience())) {
            wide.add(campaign);
            return;
        }
        for (String region : orAll(campaign.audience().regionCodes())) {
            Map<String, Cell> bySector = byRegion.computeIfAbsent(region, none -> new HashMap<>());
            for (String sector : orAll(campaign.audience().sectorCodes())) {
                bySector.computeIfAbsent(sector, none -> new Cell()).add(campaign);
            }
        }
    }

    void remove(Footprint campaign) {
        if (isWide(campaign.audience())) {
            wide.remove(campaign);
            return;
        }
        for (String region : orAll(campaign.audience().regionCodes())) {
            Map<String, Cell> bySector = byRegion.get(region);
            for (String sector : orAll(campaign.audience().sectorCodes())) {
                bySector.get(sector).remove(campaign);
            }
            bySector.values().removeIf(Cell::isEmpty);
        }
    }

    /** As {@link Plan#near}. */
    void near(Reach audience, int from, int to, Consumer<Footprint> each) {
        Consumer<Footprint> once = once(audience, each);
        Set<String> sectors = reaches.relatedSectors(audience);
        search(
                byRegion,
                audience.regionCodes().isEmpty(),
                reaches.relatedRegions(audience),
                bySector -> search(
                        bySector, audience.sectorCodes().isEmpty(), sectors, cell -> cell.during(from, to, once)));
        wide.during(from, to, campaign -> {
            if (campaign.audience().overlaps(audience)) {
                each.accept(campaign);
            }
        });
    }

    /** Hands on what reaches the audience in the other dimensions too, and what stands in several cells once. */
    private static Consumer<Footprint> once(Reach audience, Consumer<Footprint> each) {
        Set<UUID> seen = new HashSet<>();
        return campaign -> {
            Reach its = campaign.audience();
            if ((its.sizes() & audience.sizes()) != 0
                    && (its.roles() & audience.roles()) != 0
                    && (cells(its) == 1 || seen.add(campaign.campaign()))) {
                each.accept(campaign);
            }
        };
    }

    private static <T> void search(Map<String, T> places, boolean everywhere, Set<String> codes, Consumer<T> each) {
        if (everywhere) {
            places.values().forEach(each);
            return;
        }
        T forAll = places.get(EVERYONE);
        if (forAll != null) {
            each.accept(forAll);
        }
        if (codes.size() < places.size()) {
            for (String code : codes) {
                T place = places.get(code);
                if (place != null) {
                    each.accept(place);
                }
            }
        } else {
            places.forEach((code, place) -> {
                if (codes.contains(code)) {
                    each.accept(place);
                }
            });
        }
    }

    private static boolean isWide(Reach audience) {
        return cells(audience) > MOST_CELLS;
    }

    private static int cells(Reach audience) {
        return Math.max(1, audience.regionCodes().size())
                * Math.max(1, audience.sectorCodes().size());
    }

    private static List<String> orAll(List<String> codes) {
        return codes.isEmpty() ? ALL : codes;
    }
}
