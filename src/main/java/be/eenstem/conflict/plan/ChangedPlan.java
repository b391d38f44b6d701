package be.eenstem.conflict.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;

/** A plan with some campaigns otherwise; the plan itself stays as it is. */
public final class ChangedPlan implements Plan {

    private final PlanIndex base;
    private final Map<UUID, Footprint> now;
    private final Cells cells;
    private final List<Footprint> before;
    private final Collection<Footprint> after;

    /** @param now what each changed campaign is, null where it no longer counts */
    public ChangedPlan(PlanIndex base, Map<UUID, Footprint> now, Reaches reaches) {
        this.base = base;
        this.now = new HashMap<>(now);
        this.cells = new Cells(reaches);
        this.before =
                now.keySet().stream().map(base::find).filter(Objects::nonNull).toList();
        this.after = now.values().stream().filter(Objects::nonNull).toList();
        after.forEach(cells::add);
    }

    /** The changed ones that counted, as they were. */
    public List<Footprint> before() {
        return before;
    }

    /** The changed ones that count, as they are. */
    public Collection<Footprint> after() {
        return after;
    }

    /** Those that the change may matter to. */
    public List<Count> counts() {
        List<Count> concerned = new ArrayList<>();
        for (Count count : base.counts()) {
            Tally whole = count.in(Scope.WHOLE);
            if (before.stream().anyMatch(whole::concerns) || after.stream().anyMatch(whole::concerns)) {
                concerned.add(count);
            }
        }
        return concerned;
    }

    @Override
    public Surroundings surroundings() {
        return base.surroundings();
    }

    @Override
    public Footprint find(UUID campaign) {
        return now.containsKey(campaign) ? now.get(campaign) : base.find(campaign);
    }

    @Override
    public void near(Reach audience, int from, int to, Consumer<Footprint> each) {
        base.near(audience, from, to, campaign -> {
            if (!now.containsKey(campaign.campaign())) {
                each.accept(campaign);
            }
        });
        cells.near(audience, from, to, each);
    }

    @Override
    public List<Run> runs(Count count) {
        return count.runs(before, after);
    }
}
