package be.eenstem.conflict.rule;

import be.eenstem.conflict.plan.ChangedPlan;
import be.eenstem.conflict.plan.Count;
import be.eenstem.conflict.plan.Finding;
import be.eenstem.conflict.plan.Footprint;
import be.eenstem.conflict.plan.Plan;
import be.eenstem.conflict.plan.PlanIndex;
import be.eenstem.conflict.plan.Reaches;
import be.eenstem.conflict.plan.Scope;
import be.eenstem.conflict.plan.Surroundings;
import be.eenstem.conflict.plan.Tally;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All rules; those that the policies have switched off find nothing. */
@ApplicationScoped
public class Rules {

    private final List<ConflictRule> rules;
    private final Set<String> types;

    Rules(@All List<ConflictRule> rules) {
        this.rules = List.copyOf(rules);
        this.types = rules.stream().map(ConflictRule::type).collect(Collectors.toUnmodifiableSet());
    }

    /** The codes of all kinds of conflict. */
    public Set<String> types() {
        return types;
    }

    /** The conflicts that hang on a campaign of the plan. */
    public void find(Footprint subject, Plan plan, Consumer<Finding> found) {
        find(subject, plan, types, found);
    }

    /** Those of some kinds only. */
    public void find(Footprint subject, Plan plan, Set<String> kinds, Consumer<Finding> found) {
        Surroundings around = plan.surroundings();
        List<Footprint> near = near(subject, plan, kinds);
        for (ConflictRule rule : rules) {
            if (kinds.contains(rule.type()) && around.of(rule.type()).enabled()) {
                rule.find(subject, near, around, found);
            }
        }
    }

    /** What a campaign would do to the conflicts of a plan if it were as given; each conflict once. */
    public List<Effect> effects(Footprint draft, PlanIndex plan, Reaches reaches) {
        Footprint before = plan.find(draft.campaign());
        List<Effect> effects = effectsOnCampaigns(before, draft, plan, reaches);
        plan.counts().forEach(count -> new WhatIf(count, Scope.WHOLE, before, draft).tell(effects::add));
        return effects;
    }

    /**
     * The same as it is told to somebody who does not see all: of runs of days what it would do to those without the campaigns under
     * embargo, and, where it would take part, to those that are there because of these.
     */
    public List<Effect> effectsInTheOpen(Footprint draft, PlanIndex plan, Reaches reaches) {
        Footprint before = plan.find(draft.campaign());
        List<Effect> effects = effectsOnCampaigns(before, draft, plan, reaches);
        for (Count count : plan.counts()) {
            new WhatIf(count, Scope.OPEN, before, draft).tell(effects::add);
            new WhatIf(count, Scope.WHOLE, before, draft).tellOwnSecrets(effects::add);
        }
        return effects;
    }

    private List<Effect> effectsOnCampaigns(Footprint before, Footprint draft, PlanIndex plan, Reaches reaches) {
        Map<UUID, Finding> had = new LinkedHashMap<>();
        if (before != null) {
            find(before, plan, finding -> had.put(finding.id(), finding));
        }
        List<Effect> effects = new ArrayList<>();
        find(draft, new ChangedPlan(plan, Collections.singletonMap(draft.campaign(), draft), reaches), finding -> {
            boolean kept = !had.isEmpty() && had.remove(finding.id()) != null;
            effects.add(new Effect(finding, Scope.ALL, kept ? Effect.KEPT : Effect.NEW, null));
        });
        had.values().forEach(finding -> effects.add(new Effect(finding, Scope.ALL, Effect.ENDED, null)));
        return effects;
    }

    /** What the rules count in some surroundings, with nothing counted yet. */
    public List<Count> counts(Surroundings around) {
        return rules.stream()
                .filter(rule -> around.of(rule.type()).enabled())
                .flatMap(rule -> counts(rule, around))
                .toList();
    }

    private static Stream<Count> counts(ConflictRule rule, Surroundings around) {
        Iterator<Tally> open = rule.tallies(around).iterator();
        return rule.tallies(around).map(whole -> new Count(whole, open.next()));
    }

    /** The kinds of conflict that ask for a decision and would hang on a campaign, near others that were looked for before. */
    Stream<String> troubles(Footprint subject, List<Footprint> near, Surroundings around) {
        return rules.stream()
                .filter(rule -> around.of(rule.type()).enabled() && rule.troubles(subject, near, around))
                .map(ConflictRule::type);
    }

    int daysAround(Surroundings around) {
        return daysAround(around, types);
    }

    private List<Footprint> near(Footprint subject, Plan plan, Set<String> kinds) {
        int days = daysAround(plan.surroundings(), kinds);
        List<Footprint> near = new ArrayList<>();
        if (days >= 0) {
            plan.near(subject.audience(), subject.first() - days, subject.last() + days, other -> {
                if (!other.campaign().equals(subject.campaign())) {
                    near.add(other);
                }
            });
        }
        return near;
    }

    private int daysAround(Surroundings around, Set<String> kinds) {
        return rules.stream()
                .filter(rule ->
                        kinds.contains(rule.type()) && around.of(rule.type()).enabled())
                .mapToInt(rule -> rule.daysAround(around.of(rule.type())))
                .max()
                .orElse(-1);
    }
}
