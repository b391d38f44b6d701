package be.eenstem.conflict.plan;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

/** All campaigns that count, as one moment has them. Changed by one thread; read by many in between. */
public final class PlanIndex implements Plan {

    private final Surroundings surroundings;
    private final Cells cells;
    private final Collection<Count> counts;
    private final Map<UUID, Footprint> campaigns = new HashMap<>();

    /** @param counts without anything counted yet */
    public PlanIndex(Surroundings surroundings, Collection<Count> counts, Reaches reaches) {
        this.surroundings = surroundings;
        this.counts = counts;
        this.cells = new Cells(reaches);
    }

    /** The same campaigns in other surroundings. */
    public PlanIndex in(Surroundings others, Collection<Count> empty, Reaches reaches) {
        PlanIndex index = new PlanIndex(others, empty, reaches);
        campaigns.values().forEach(index::put);
        index.settle();
        return index;
    }

    /** Takes a campaign as it now is; {@link #settle} follows when all are in. */
    public void put(Footprint campaign) {
        remove(campaign.campaign());
        campaigns.put(campaign.campaign(), campaign);
        cells.add(campaign);
        counts.forEach(count -> count.add(campaign));
    }

    /** Takes what campaigns have become, null where they no longer count. */
    public void putAll(Map<UUID, Footprint> now) {
        now.forEach((campaign, footprint) -> {
            if (footprint == null) {
                remove(campaign);
            } else {
                put(footprint);
            }
        });
        settle();
    }

    public void remove(UUID id) {
        Footprint campaign = campaigns.remove(id);
        if (campaign != null) {
            cells.remove(campaign);
            counts.forEach(count -> count.remove(campaign));
        }
    }

    public void settle() {
        counts.forEach(Count::settle);
    }

    public Collection<Footprint> all() {
        return campaigns.values();
    }

    public Collection<Count> counts() {
        return counts;
    }

    @Override
    public Surroundings surroundings() {
        return surroundings;
    }

    @Override
    public Footprint find(UUID campaign) {
        return campaigns.get(campaign);
    }

    @Override
    public void near(Reach audience, int from, int to, Consumer<Footprint> each) {
        cells.near(audience, from, to, each);
    }

    @Override
    public List<Run> runs(Count count) {
        return count.runs(List.of(), List.of());
    }
}
