package be.eenstem.conflict.rule;

import be.eenstem.conflict.plan.Count;
import be.eenstem.conflict.plan.Footprint;
import be.eenstem.conflict.plan.PlanIndex;
import be.eenstem.conflict.plan.Scope;
import be.eenstem.conflict.plan.Surroundings;
import be.eenstem.conflict.plan.Tally;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Days of a range on which a campaign could start without a warning or worse. */
public final class Openings {

    private final Rules rules;
    private final Surroundings around;
    private final Footprint campaign;
    private final int from;
    private final int to;
    private final List<Footprint> near;
    private final Map<String, BitSet> troubledByMany = new HashMap<>();

    /**
     * As all campaigns that count leave them.
     *
     * @param from the first day, in days since 1 January 1970; as to, the last
     */
    public Openings(Rules rules, PlanIndex plan, Footprint campaign, int from, int to) {
        this(rules, plan, campaign, from, to, other -> true);
        mark(plan, Scope.WHOLE, campaign);
    }

    private Openings(Rules rules, PlanIndex plan, Footprint campaign, int from, int to, Predicate<Footprint> regarded) {
        this.rules = rules;
        this.around = plan.surroundings();
        this.campaign = campaign;
        this.from = from;
        this.to = to;
        this.near = from > to ? List.of() : near(plan, regarded);
    }

    /** As they look to somebody who sees some campaigns under embargo, or none: the others leave no trace in them. */
    public static Openings seen(
            Rules rules, PlanIndex plan, Footprint campaign, int from, int to, Predicate<Footprint> sees) {
        Openings openings = new Openings(rules, plan, campaign, from, to, sees);
        openings.mark(plan, Scope.OPEN, campaign.revealed());
        return openings;
    }

    /** Those that stay without warning whoever looks: whether something reserved is in the way shows in them, and no more. */
    public static Openings safe(Rules rules, PlanIndex plan, Footprint campaign, int from, int to) {
        Openings openings = new Openings(rules, plan, campaign, from, to, other -> true);
        openings.mark(plan, Scope.OPEN, campaign.revealed());
        plan.counts().stream()
                .filter(count -> count.in(Scope.WHOLE) instanceof PressureTally)
                .filter(count -> count.hasSecrets() || campaign.isEmbargoed())
                .forEach(count -> openings.mark(count, Scope.WHOLE, campaign, plan));
        return openings;
    }

    /** The free days that are nearest to the start of the campaign: the nearest first, the earlier of two first. */
    public List<Integer> nearest(int most) {
        int start = campaign.first();
        int furthest = Math.max(Math.abs(start - from), Math.abs(to - start));
        return IntStream.rangeClosed(0, furthest)
                .flatMap(distance ->
                        distance == 0 ? IntStream.of(start) : IntStream.of(start - distance, start + distance))
                .filter(day -> day >= from && day <= to && isFree(day))
                .limit(most)
                .boxed()
                .toList();
    }

    /** On how many of the days each kind of conflict stands in the way. */
    public Map<String, Integer> obstacles() {
        Map<String, Integer> obstacles = new TreeMap<>();
        for (int day = from; day <= to; day++) {
            rules.troubles(campaign.startingOn(day), near, around)
                    .forEach(type -> obstacles.merge(type, 1, Integer::sum));
        }
        troubledByMany.forEach((type, days) -> {
            if (!days.isEmpty()) {
                obstacles.put(type, days.cardinality());
            }
        });
        return obstacles;
    }

    private boolean isFree(int day) {
        return troubledByMany.values().stream().noneMatch(days -> days.get(day - from))
                && rules.troubles(campaign.startingOn(day), near, around)
                        .findFirst()
                        .isEmpty();
    }

    private void mark(PlanIndex plan, Scope scope, Footprint mover) {
        plan.counts().forEach(count -> mark(count, scope, mover, plan));
    }

    /** Whether a tally about days concerns a campaign may depend on the day; one about an audience does not. */
    private void mark(Count count, Scope scope, Footprint mover, PlanIndex plan) {
        Tally tally = count.in(scope);
        if (from > to || tally.isHint()) {
            return;
        }
        Footprint now = plan.find(mover.campaign());
        Footprint before = now != null && count.concerns(now, scope) ? now : null;
        boolean concerned = before != null || tally.concerns(mover) || !(tally instanceof PressureTally);
        if (concerned) {
            BitSet days = tally.troubledStarts(before, mover, from, to);
            days.clear(to - from + 1, Math.max(to - from + 1, days.length()));
            troubledByMany.computeIfAbsent(tally.type(), none -> new BitSet()).or(days);
        }
    }

    private List<Footprint> near(PlanIndex plan, Predicate<Footprint> regarded) {
        int days = Math.max(0, rules.daysAround(around));
        List<Footprint> found = new ArrayList<>();
        int length = campaign.last() - campaign.first();
        plan.near(campaign.audience(), from - days, to + length + days, other -> {
            if (!other.campaign().equals(campaign.campaign()) && regarded.test(other)) {
                found.add(other);
            }
        });
        return found;
    }
}
