package be.eenstem.conflict;

import be.eenstem.conflict.plan.Footprint;
import be.eenstem.conflict.plan.PlanIndex;
import be.eenstem.conflict.rule.Openings;
import be.eenstem.conflict.rule.Rules;
import be.eenstem.kernel.DateSpan;
import be.eenstem.kernel.Horizon;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

/** Where campaigns could move to; each is searched for once. */
final class Moves {

    /** Further away it is another occasion. */
    private static final int FURTHEST = 28;

    private final Rules rules;
    private final PlanIndex plan;
    private final Viewer viewer;
    private final Predicate<Footprint> asked;
    private final Map<UUID, Optional<DateSpan>> found = new HashMap<>();

    /**
     * @param viewer who is told, and may learn from it only of campaigns they see
     * @param asked the campaigns to search for; the others get no answer
     */
    Moves(Rules rules, PlanIndex plan, Viewer viewer, Predicate<Footprint> asked) {
        this.rules = rules;
        this.plan = plan;
        this.viewer = viewer;
        this.asked = asked;
    }

    /** The nearest days of the same number with no warning or worse. */
    Optional<DateSpan> nearest(Footprint campaign) {
        return asked.test(campaign)
                ? found.computeIfAbsent(campaign.campaign(), id -> search(campaign))
                : Optional.empty();
    }

    /** The last day it could start on and still end within the horizon. */
    static int lastStart(Footprint campaign, LocalDate today) {
        return (int) Horizon.around(today).end().toEpochDay() - (campaign.last() - campaign.first());
    }

    private Optional<DateSpan> search(Footprint campaign) {
        LocalDate today = viewer.today();
        int from = Math.max((int) today.toEpochDay() + 1, campaign.first() - FURTHEST);
        int to = Math.min(lastStart(campaign, today), campaign.first() + FURTHEST);
        Openings openings = viewer.seesAll()
                ? new Openings(rules, plan, campaign, from, to)
                : Openings.seen(rules, plan, campaign, from, to, viewer::sees);
        return openings.nearest(1).stream()
                .findFirst()
                .map(campaign::startingOn)
                .map(Footprint::period);
    }
}
