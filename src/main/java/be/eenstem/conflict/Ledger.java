package be.eenstem.conflict;

import be.eenstem.conflict.plan.Finding;
import be.eenstem.conflict.plan.Plan;
import be.eenstem.kernel.DateSpan;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
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
        ConflictRow row = ConflictRow.of(finding.id(), finding, plan);
        compare(stored.remove(row.id()), row);
    }

    /** All runs of days on one setting: each is the one it overlaps most of those stored, or new. */
    void foundRuns(List<Finding> findings, List<StoredConflict> runs) {
        Map<UUID, StoredConflict> left = new HashMap<>();
        runs.forEach(run -> left.put(run.row().id(), run));
        for (Finding finding : findings) {
            StoredConflict same = left.values().stream()
                    .filter(run -> run.row().days().overlaps(finding.days()))
                    .max(Comparator.comparing(
                                    (StoredConflict run) -> common(run.row().days(), finding.days()))
                            .thenComparing(run -> run.row().id()))
                    .orElse(null);
            // Not derived from its days: these may be hidden from who sees the id.
            UUID id = same == null ? UUID.randomUUID() : same.row().id();
            left.remove(id);
            compare(same, ConflictRow.of(id, finding, plan));
        }
        left.values().forEach(sink::gone);
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

    private static long common(DateSpan one, DateSpan other) {
        return ChronoUnit.DAYS.between(
                one.start().isAfter(other.start()) ? one.start() : other.start(),
                one.end().isBefore(other.end()) ? one.end() : other.end());
    }
}
