package be.eenstem.conflict;

import be.eenstem.conflict.plan.Count;
import be.eenstem.conflict.plan.Footprint;
import be.eenstem.conflict.plan.PlanIndex;
import be.eenstem.conflict.plan.Scope;
import be.eenstem.conflict.rule.Crowd;
import be.eenstem.conflict.rule.PressureTally;
import be.eenstem.kernel.DateSpan;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Relates viewers to conflicts of contact pressure. */
@ApplicationScoped
class PressureKnowledge {

    private static final Set<String> TYPE = Set.of("contactPressure");

    private final PlanMemory memory;
    private final StoredQuery stored;

    PressureKnowledge(PlanMemory memory, StoredQuery stored) {
        this.memory = memory;
        this.stored = stored;
    }

    /** @param asked the campaigns asked for, or null where none are */
    Pressured of(Viewer viewer, Predicate<Footprint> asked) {
        if (viewer.seesAll() && asked == null) {
            return Pressured.NONE;
        }
        List<StoredConflict> runs = stored.withoutCampaign(TYPE);
        return runs.isEmpty() ? Pressured.NONE : memory.read(plan -> relate(runs, plan, viewer, asked));
    }

    /** The campaigns of a run, the one proposed to move last; none where its policy is gone. */
    List<Footprint> campaigns(UUID policy, DateSpan run, Scope scope) {
        return memory.read(plan -> {
            PressureTally tally = tally(plan, policy, scope);
            return tally == null ? List.of() : tally.participants(run);
        });
    }

    /** The leads of the campaigns in each run that the viewer is told of. */
    Map<UUID, Set<String>> leads(Viewer viewer) {
        List<StoredConflict> runs = stored.withoutCampaign(TYPE);
        return memory.read(plan -> runs.stream()
                .collect(Collectors.toMap(
                        run -> run.row().id(),
                        run -> told(plan, run, viewer).map(Footprint::lead).collect(Collectors.toSet()))));
    }

    static Crowd crowd(PlanIndex plan, KnownConflict conflict, Viewer viewer) {
        PressureTally tally = tally(plan, conflict.finding().setting(), viewer.pictureOf(conflict.scope()));
        return tally == null
                ? Crowd.NOBODY
                : tally.crowd(
                        conflict.finding().days(), List.of(), List.of(), viewer.sight(), ConflictView.MOST_CAMPAIGNS);
    }

    private static Pressured relate(
            List<StoredConflict> runs, PlanIndex plan, Viewer viewer, Predicate<Footprint> asked) {
        Set<UUID> own = new HashSet<>();
        Set<UUID> masked = new HashSet<>();
        Set<UUID> named = new HashSet<>();
        for (StoredConflict run : runs) {
            UUID id = run.row().id();
            if (isOwn(plan, run, viewer)) {
                own.add(id);
                if (tally(plan, run, viewer).hides(run.row().days(), viewer.sight())) {
                    masked.add(id);
                }
            }
            if (asked != null && told(plan, run, viewer).anyMatch(asked)) {
                named.add(id);
            }
        }
        return new Pressured(own, masked, named);
    }

    /** Whether it is secret, and some of the viewer's own are in it. */
    private static boolean isOwn(PlanIndex plan, StoredConflict run, Viewer viewer) {
        PressureTally tally = tally(plan, run, viewer);
        boolean secret = run.row().scope() == Scope.WHOLE && !viewer.seesAll();
        return secret && tally != null && tally.holdsOwn(run.row().days(), viewer.sight());
    }

    private static Stream<Footprint> told(PlanIndex plan, StoredConflict run, Viewer viewer) {
        PressureTally tally = tally(plan, run, viewer);
        return tally == null ? Stream.empty() : tally.told(run.row().days(), viewer.sight());
    }

    /** Null where its policy is gone. */
    private static PressureTally tally(PlanIndex plan, StoredConflict run, Viewer viewer) {
        return tally(
                plan, run.row().finding().setting(), viewer.pictureOf(run.row().scope()));
    }

    private static PressureTally tally(PlanIndex plan, UUID policy, Scope scope) {
        for (Count count : plan.counts()) {
            if (count.setting().equals(policy) && count.in(scope) instanceof PressureTally tally) {
                return tally;
            }
        }
        return null;
    }
}
