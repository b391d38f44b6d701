package be.eenstem.conflict;

import be.eenstem.conflict.plan.Finding;
import be.eenstem.conflict.plan.Plan;
import be.eenstem.conflict.plan.Run;
import be.eenstem.conflict.plan.Scope;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiPredicate;

/** Holds what is found against what is stored: what is new or otherwise is written, what is left over at the end is gone. */
final class Ledger {

    private final Plan plan;
    private final BiPredicate<StoredConflict, ConflictRow> reopens;
    private final ConflictSink sink;
    private final Map<UUID, StoredConflict> stored = new HashMap<>();
    private long found;

    /** @param reopens whether a waiver of the stored conflict no longer holds for what it has become */
    Ledger(Plan plan, BiPredicate<StoredConflict, ConflictRow> reopens, ConflictSink sink) {
        this.plan = plan;
        this.reopens = reopens;
        this.sink = sink;
    }

    /** Takes conflicts that are to be found again, or are gone. */
    void expect(Collection<StoredConflict> conflicts) {
        conflicts.forEach(conflict -> stored.put(conflict.row().id(), conflict));
    }

    void found(Finding finding) {
        ConflictRow row = ConflictRow.of(finding.id(), finding, Scope.ALL, plan);
        compare(stored.remove(row.id()), row);
    }

    /** All runs of days on one setting: each is the one it overlaps most of those stored, or new. */
    void foundRuns(List<Run> runs, List<StoredConflict> before) {
        StoredMatches matches = new StoredMatches(before);
        // What everybody sees goes on first, so that nothing that is under embargo can take its place.
        List<Run> inTheOpen =
                runs.stream().filter(run -> run.scope() != Scope.WHOLE).toList();
        List<Run> others =
                runs.stream().filter(run -> run.scope() == Scope.WHOLE).toList();
        inTheOpen.forEach(run -> matches.take(run, Scope.ALL, Scope.OPEN));
        others.forEach(run -> matches.take(run, Scope.WHOLE));
        inTheOpen.stream().filter(run -> run.scope() == Scope.ALL).forEach(run -> matches.take(run, Scope.WHOLE));
        others.forEach(run -> matches.take(run, Scope.ALL));
        runs.forEach(run -> compareRun(matches.of(run), run));
        matches.left().forEach(sink::gone);
    }

    private void compareRun(StoredConflict same, Run run) {
        // Not derived from its days: these may be hidden from who sees the id.
        UUID id = same == null ? UUID.randomUUID() : same.row().id();
        compare(same, ConflictRow.of(id, run.finding(), run.scope(), plan));
    }

    /** How many were found. */
    long found() {
        return found;
    }

    /** What was expected and not found is gone. */
    void close() {
        stored.values().forEach(sink::gone);
        stored.clear();
    }

    private void compare(StoredConflict before, ConflictRow now) {
        found++;
        if (before == null) {
            sink.isNew(now);
            return;
        }
        if (!before.row().equals(now)) {
            sink.changed(before, now);
        }
        if (before.isWaived() && (before.isWorse(now) || reopens.test(before, now))) {
            sink.reopened(now);
        }
    }
}
