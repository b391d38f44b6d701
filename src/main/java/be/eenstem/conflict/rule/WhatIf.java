package be.eenstem.conflict.rule;

import be.eenstem.conflict.plan.Finding;
import be.eenstem.conflict.plan.Footprint;
import be.eenstem.conflict.plan.Tally;
import be.eenstem.kernel.DateSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** What one campaign would do to the conflicts of one kind and setting, against what it is now. */
final class WhatIf {

    private final List<Footprint> before;
    private final List<Footprint> after;
    private final Tally tally;

    /**
     * @param before what the campaign is, or null where it does not count
     * @param after what it would be
     */
    WhatIf(Tally tally, Footprint before, Footprint after) {
        this.tally = tally;
        this.before = before != null && tally.concerns(before) ? List.of(before) : List.of();
        this.after = tally.concerns(after) ? List.of(after) : List.of();
    }

    boolean changesNothing() {
        return before.isEmpty() && after.isEmpty();
    }

    void tell(Consumer<Effect> told) {
        List<Finding> now = tally.findings(List.of(), List.of());
        List<Finding> then = tally.findings(before, after);
        then.forEach(finding -> {
            String effect = effect(finding, now);
            if (effect != null) {
                told.accept(new Effect(finding, effect, this));
            }
        });
        now.stream()
                .filter(finding -> overlapping(finding, then).isEmpty())
                .forEach(finding -> told.accept(new Effect(finding, Effect.ENDED, this)));
    }

    /** Null where the conflict is there already and the campaign has no part in it. */
    private String effect(Finding finding, List<Finding> now) {
        List<Finding> same = overlapping(finding, now);
        if (same.isEmpty()) {
            return Effect.NEW;
        }
        if (!startsIn(finding, after)) {
            return null;
        }
        return same.stream().anyMatch(one -> startsIn(one, before)) ? Effect.KEPT : Effect.JOINED;
    }

    private boolean startsIn(Finding finding, List<Footprint> campaigns) {
        return tally instanceof PressureTally
                && campaigns.stream().anyMatch(campaign -> finding.days().contains(campaign.start()));
    }

    private static List<Finding> overlapping(Finding finding, List<Finding> others) {
        List<Finding> overlapping = new ArrayList<>();
        DateSpan days = finding.days();
        others.stream().filter(other -> other.days().overlaps(days)).forEach(overlapping::add);
        return overlapping;
    }

    /** The campaigns that start in a run of contact pressure. */
    Crowd crowdNow(Finding finding, Predicate<Footprint> sees, int most) {
        return crowd(finding, List.of(), List.of(), sees, most);
    }

    /** Those that would. */
    Crowd crowdThen(Finding finding, Predicate<Footprint> sees, int most) {
        return crowd(finding, before, after, sees, most);
    }

    private Crowd crowd(
            Finding finding, List<Footprint> without, List<Footprint> with, Predicate<Footprint> sees, int most) {
        return tally instanceof PressureTally pressure
                ? pressure.crowd(finding.days(), without, with, sees, most)
                : Crowd.NOBODY;
    }
}
