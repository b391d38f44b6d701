package be.eenstem.conflict.rule;

import be.eenstem.conflict.plan.Finding;
import be.eenstem.conflict.plan.Footprint;
import be.eenstem.conflict.plan.PlanIndex;
import be.eenstem.conflict.plan.Surroundings;
import be.eenstem.conflict.plan.Tally;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Days on which a campaign could start without a warning or worse. */
public final class Openings {

    private final Rules rules;
    private final PlanIndex plan;
    private final Footprint campaign;
    private final Footprint before;
    private final Map<String, Integer> obstacles = new TreeMap<>();

    public Openings(Rules rules, PlanIndex plan, Footprint campaign) {
        this.rules = rules;
        this.plan = plan;
        this.campaign = campaign;
        this.before = plan.find(campaign.campaign());
    }

    /**
     * The free days of a range that are nearest to the start of the campaign, the nearest first, the earlier of two first.
     *
     * @param from the first day since 1 January 1970; as to
     */
    public List<Integer> nearest(int from, int to, int most) {
        List<Integer> free = new ArrayList<>();
        if (from > to) {
            return free;
        }
        List<Footprint> near = near(from, to);
        int start = campaign.first();
        int furthest = Math.max(Math.abs(start - from), Math.abs(to - start));
        for (int distance = 0; distance <= furthest && free.size() < most; distance++) {
            tryDay(start - distance, from, to, near, free);
            if (distance > 0 && free.size() < most) {
                tryDay(start + distance, from, to, near, free);
            }
        }
        return free;
    }

    /** On how many of the days tried each kind of conflict stood in the way. */
    public Map<String, Integer> obstacles() {
        return obstacles;
    }

    private void tryDay(int day, int from, int to, List<Footprint> near, List<Integer> free) {
        if (day < from || day > to) {
            return;
        }
        Set<String> trouble = trouble(campaign.startingOn(day), near);
        if (trouble.isEmpty()) {
            free.add(day);
        }
        trouble.forEach(type -> obstacles.merge(type, 1, Integer::sum));
    }

    private Set<String> trouble(Footprint moved, List<Footprint> near) {
        Set<String> trouble = new TreeSet<>();
        rules.find(moved, near, plan.surroundings(), finding -> {
            if (isTrouble(finding)) {
                trouble.add(finding.type());
            }
        });
        for (Tally tally : plan.tallies()) {
            WhatIf whatIf = new WhatIf(tally, before, moved);
            if (!whatIf.changesNothing()) {
                whatIf.tell(effect -> {
                    if (effect.isTrouble()) {
                        trouble.add(effect.finding().type());
                    }
                });
            }
        }
        return trouble;
    }

    private List<Footprint> near(int from, int to) {
        Surroundings around = plan.surroundings();
        int days = Math.max(0, rules.daysAround(around));
        List<Footprint> near = new ArrayList<>();
        int length = campaign.last() - campaign.first();
        plan.near(campaign.audience(), from - days, to + length + days, other -> {
            if (!other.campaign().equals(campaign.campaign())) {
                near.add(other);
            }
        });
        return near;
    }

    private static boolean isTrouble(Finding finding) {
        return !finding.severity().equals("info");
    }
}
