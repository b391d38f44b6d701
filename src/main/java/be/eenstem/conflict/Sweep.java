package be.eenstem.conflict;

import be.eenstem.conflict.plan.Count;
import be.eenstem.conflict.plan.Finding;
import be.eenstem.conflict.plan.Footprint;
import be.eenstem.conflict.plan.PlanIndex;
import be.eenstem.conflict.rule.Rules;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Finds all conflicts of some kinds anew and holds them against those stored, some campaigns at a time. */
@ApplicationScoped
class Sweep {

    private static final int CHUNK = 500;

    private final Rules rules;
    private final StoredQuery stored;

    Sweep(Rules rules, StoredQuery stored) {
        this.rules = rules;
        this.stored = stored;
    }

    private record Key(String type, UUID setting) {}

    /** The number of conflicts found. */
    long over(PlanIndex plan, Set<String> types, ConflictSink sink) {
        Ledger ledger = new Ledger(plan, (before, now) -> false, sink);
        overCampaigns(plan, types, ledger);
        overSettings(plan, types, ledger, sink);
        stored.ofNoneThatCounts().forEach(sink::gone);
        return ledger.found();
    }

    private void overCampaigns(PlanIndex plan, Set<String> types, Ledger ledger) {
        List<Footprint> campaigns = plan.all().stream()
                .sorted((one, other) -> Finding.AS_WRITTEN.compare(one.campaign(), other.campaign()))
                .toList();
        for (int from = 0; from < campaigns.size(); from += CHUNK) {
            List<Footprint> chunk = campaigns.subList(from, Math.min(from + CHUNK, campaigns.size()));
            ledger.expect(stored.firstIn(chunk.stream().map(Footprint::campaign).toList(), types));
            chunk.forEach(subject -> rules.find(subject, plan, types, finding -> {
                // The other one of a pair finds it too.
                if (finding.campaigns().get(0).equals(subject.campaign())) {
                    ledger.found(finding);
                }
            }));
            ledger.close();
        }
    }

    private void overSettings(PlanIndex plan, Set<String> types, Ledger ledger, ConflictSink sink) {
        Map<Key, List<StoredConflict>> runs = new HashMap<>(stored.withoutCampaign(types).stream()
                .collect(Collectors.groupingBy(run ->
                        new Key(run.row().finding().type(), run.row().finding().setting()))));
        for (Count count : plan.counts()) {
            if (types.contains(count.type())) {
                List<StoredConflict> before = runs.remove(new Key(count.type(), count.setting()));
                ledger.foundRuns(plan.runs(count), before == null ? List.of() : before);
            }
        }
        runs.values().forEach(left -> left.forEach(sink::gone));
    }
}
