package be.eenstem.conflict;

import be.eenstem.conflict.plan.Footprint;
import be.eenstem.conflict.plan.PlanIndex;
import be.eenstem.conflict.rule.Openings;
import be.eenstem.conflict.rule.Rules;
import be.eenstem.kernel.DateSpan;
import be.eenstem.kernel.Horizon;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Where campaigns could move to; each is searched for once. */
final class Moves {

    /** Further away it is another occasion. */
    private static final int FURTHEST = 28;

    private final Rules rules;
    private final PlanIndex plan;
    private final LocalDate today;
    private final Map<UUID, Optional<DateSpan>> found = new HashMap<>();

    Moves(Rules rules, PlanIndex plan, LocalDate today) {
        this.rules = rules;
        this.plan = plan;
        this.today = today;
    }

    /** The nearest days of the same number with no warning or worse. */
    Optional<DateSpan> nearest(Footprint campaign) {
        return found.computeIfAbsent(campaign.campaign(), id -> search(campaign));
    }

    /** The last day it could start on and still end within the horizon. */
    static int lastStart(Footprint campaign, LocalDate today) {
        return (int) Horizon.around(today).end().toEpochDay() - (campaign.last() - campaign.first());
    }

    private Optional<DateSpan> search(Footprint campaign) {
        int from = Math.max((int) today.toEpochDay() + 1, campaign.first() - FURTHEST);
        int to = Math.min(lastStart(campaign, today), campaign.first() + FURTHEST);
        List<Integer> days = new Openings(rules, plan, campaign).nearest(from, to, 1);
        return days.stream().findFirst().map(campaign::startingOn).map(Footprint::period);
    }
}
