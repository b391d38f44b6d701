package be.eenstem.conflict;

import be.eenstem.conflict.plan.ChangedPlan;
import be.eenstem.conflict.plan.Count;
import be.eenstem.conflict.plan.Footprint;
import be.eenstem.conflict.plan.Scope;
import be.eenstem.conflict.rule.Rules;
import be.eenstem.kernel.DateSpan;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Brings the stored conflicts that some campaigns have a part in up to date. */
@ApplicationScoped
class ChangeDetection {

    private final Rules rules;
    private final StoredQuery stored;
    private final Writers writers;

    ChangeDetection(Rules rules, StoredQuery stored, Writers writers) {
        this.rules = rules;
        this.stored = stored;
        this.writers = writers;
    }

    /** @param plan in which the campaigns are what they have become */
    void of(ChangedPlan plan, Collection<UUID> campaigns) {
        WritingSink sink = writers.begin();
        Set<UUID> moved = moved(plan);
        List<Count> counts = plan.counts();
        Map<Boolean, List<StoredConflict>> before =
                stored.of(campaigns, counts.stream().map(Count::setting).toList()).stream()
                        .collect(Collectors.partitioningBy(
                                conflict -> conflict.row().finding().isRun()));
        ofCampaigns(plan, before.get(false), moved, sink);
        counts.forEach(count -> ofCount(count, plan, before.get(true), moved, sink));
        sink.close();
    }

    private void ofCampaigns(ChangedPlan plan, Collection<StoredConflict> before, Set<UUID> moved, ConflictSink sink) {
        Ledger ledger = new Ledger(
                plan, (was, now) -> now.finding().campaigns().stream().anyMatch(moved::contains), sink);
        ledger.expect(before);
        Set<UUID> done = new HashSet<>();
        for (Footprint subject : plan.after()) {
            rules.find(subject, plan, finding -> {
                // What a subject before this one takes part in was found there.
                if (finding.campaigns().stream().noneMatch(done::contains)) {
                    ledger.found(finding);
                }
            });
            done.add(subject.campaign());
        }
        ledger.close();
    }

    private void ofCount(Count count, ChangedPlan plan, List<StoredConflict> runs, Set<UUID> moved, ConflictSink sink) {
        Ledger ledger = new Ledger(
                plan,
                (was, now) -> startsIn(now.days(), now.scope(), count, plan.after(), moved)
                        || startsIn(was.row().days(), now.scope(), count, plan.before(), moved),
                sink);
        List<StoredConflict> own = runs.stream()
                .filter(run -> run.row().finding().isOf(count.type(), count.setting()))
                .toList();
        ledger.foundRuns(plan.runs(count), own);
    }

    private static boolean startsIn(
            DateSpan run, Scope scope, Count count, Collection<Footprint> campaigns, Set<UUID> moved) {
        return campaigns.stream()
                .anyMatch(campaign -> moved.contains(campaign.campaign())
                        && run.contains(campaign.start())
                        && count.concerns(campaign, scope));
    }

    /** The campaigns that are new on the plan, or changed so that what was settled about them no longer is. */
    private static Set<UUID> moved(ChangedPlan plan) {
        Set<UUID> same = plan.before().stream()
                .filter(before -> {
                    Footprint now = plan.find(before.campaign());
                    return now != null && now.isSameOccasionAs(before);
                })
                .map(Footprint::campaign)
                .collect(Collectors.toSet());
        return plan.after().stream()
                .map(Footprint::campaign)
                .filter(campaign -> !same.contains(campaign))
                .collect(Collectors.toSet());
    }
}
