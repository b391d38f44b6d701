package be.eenstem.conflict.rule;

import be.eenstem.conflict.plan.Count;
import be.eenstem.conflict.plan.Finding;
import be.eenstem.conflict.plan.Footprint;
import be.eenstem.conflict.plan.Scope;
import be.eenstem.conflict.plan.Tally;
import be.eenstem.kernel.DateSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** What one campaign would do to the conflicts of one kind and setting, against what it is now, in one picture of the plan. */
final class WhatIf {

    private final List<Footprint> before;
    private final List<Footprint> after;
    private final Count count;
    private final Scope scope;
    private final Tally tally;

    /**
     * @param scope whole or open
     * @param before what the campaign is, or null where it does not count
     * @param after what it would be
     */
    WhatIf(Count count, Scope scope, Footprint before, Footprint after) {
        this.count = count;
        this.scope = scope;
        this.tally = count.in(scope);
        this.before = before != null && count.concerns(before, scope) ? List.of(before) : List.of();
        this.after = count.concerns(after, scope) ? List.of(after) : List.of();
    }

    private boolean changesNothing() {
        return before.isEmpty() && after.isEmpty();
    }

    void tell(Consumer<Effect> told) {
        if (changesNothing()) {
            return;
        }
        List<Finding> now = tally.findings(List.of(), List.of());
        List<Finding> then = tally.findings(before, after);
        then.forEach(finding -> {
            String effect = effect(finding, now);
            if (effect != null) {
                told.accept(new Effect(finding, scope, effect, this));
            }
        });
        now.stream()
                .filter(finding -> overlapping(finding, then).isEmpty())
                .forEach(finding -> told.accept(new Effect(finding, scope, Effect.ENDED, this)));
    }

    /** Only what the campaign has a part in and campaigns under embargo make otherwise than it is in the open. */
    void tellOwnSecrets(Consumer<Effect> told) {
        boolean secrets = count.hasSecrets() || after.stream().anyMatch(Footprint::isEmbargoed);
        if (!secrets || changesNothing() || !(tally instanceof PressureTally)) {
            return;
        }
        tell(effect -> {
            Finding finding = effect.finding();
            if (startsIn(finding, effect.isEnded() ? before : after) && isSecret(effect)) {
                told.accept(effect);
            }
        });
    }

    private boolean isSecret(Effect effect) {
        return effect.isEnded()
                ? count.isSecret(effect.finding(), List.of(), List.of())
                : count.isSecret(effect.finding(), before, after);
    }

    /** Null where the conflict is there already and the campaign has no part in it. */
    private String effect(Finding finding, List<Finding> now) {
        List<Finding> same = overlapping(finding, now);
        if (same.isEmpty()) {
            return Effect.NEW;
        }
        if (!takesPart(finding, after)) {
            return null;
        }
        return same.stream().anyMatch(one -> takesPart(one, before)) ? Effect.KEPT : Effect.JOINED;
    }

    private boolean takesPart(Finding finding, List<Footprint> campaigns) {
        return tally instanceof PressureTally && startsIn(finding, campaigns);
    }

    private static boolean startsIn(Finding finding, List<Footprint> campaigns) {
        return campaigns.stream().anyMatch(campaign -> finding.days().contains(campaign.start()));
    }

    private static List<Finding> overlapping(Finding finding, List<Finding> others) {
        List<Finding> overlapping = new ArrayList<>();
        DateSpan days = finding.days();
        others.stream().filter(other -> other.days().overlaps(days)).forEach(overlapping::add);
        return overlapping;
    }

    /** The campaigns that start in a run of contact pressure. */
    Crowd crowdNow(Finding finding, Sight sight, int most) {
        return crowd(finding, List.of(), List.of(), sight, most);
    }

    /** Those that would. */
    Crowd crowdThen(Finding finding, Sight sight, int most) {
        return crowd(finding, before, after, sight, most);
    }

    private Crowd crowd(Finding finding, List<Footprint> without, List<Footprint> with, Sight sight, int most) {
        return tally instanceof PressureTally pressure
                ? pressure.crowd(finding.days(), without, with, sight, most)
                : Crowd.NOBODY;
    }
}
