package be.eenstem.conflict;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** Writes findings to the tables, many at a time. Not for use by two threads. */
final class FindingWriter {

    private static final int BATCH = 2000;

    private static final String CONFLICTS = """
            insert into conflict (id, type, severity, days_from, days_until, touches_from, touches_until, aspects)
            select id, type, severity, days_from, days_until, touches_from, touches_until,
                   string_to_array(aspects, ',')
            from unnest(cast(:ids as uuid[]), cast(:types as text[]), cast(:severities as text[]),
                        cast(:daysFrom as date[]), cast(:daysUntil as date[]), cast(:touchesFrom as date[]),
                        cast(:touchesUntil as date[]), cast(:aspects as text[]))
                 as found (id, type, severity, days_from, days_until, touches_from, touches_until, aspects)
            on conflict (id) do update
            set severity = excluded.severity, days_from = excluded.days_from, days_until = excluded.days_until,
                touches_from = excluded.touches_from, touches_until = excluded.touches_until,
                aspects = excluded.aspects""";

    private static final String PARTICIPANTS = """
            insert into conflict_campaign (conflict, campaign)
            select * from unnest(cast(:conflicts as uuid[]), cast(:campaigns as uuid[]))
            on conflict do nothing""";

    private final EntityManager entities;
    private final List<Finding> waiting = new ArrayList<>();

    FindingWriter(EntityManager entities) {
        this.entities = entities;
    }

    /** A conflict that was given before is written once more; within one batch it may stand once only. */
    void add(Finding finding) {
        waiting.add(finding);
        if (waiting.size() >= BATCH) {
            flush();
        }
    }

    void flush() {
        if (waiting.isEmpty()) {
            return;
        }
        writeConflicts();
        writeParticipants();
        waiting.clear();
    }

    private void writeConflicts() {
        entities.createNativeQuery(CONFLICTS)
                .setParameter("ids", array(waiting, Finding::id, UUID[]::new))
                .setParameter("types", array(waiting, Finding::type, String[]::new))
                .setParameter("severities", array(waiting, Finding::severity, String[]::new))
                .setParameter(
                        "daysFrom",
                        days(finding ->
                                finding.days() == null ? null : finding.days().start()))
                .setParameter(
                        "daysUntil",
                        days(finding ->
                                finding.days() == null ? null : finding.days().end()))
                .setParameter("touchesFrom", days(finding -> finding.touches().start()))
                .setParameter("touchesUntil", days(finding -> finding.touches().end()))
                .setParameter("aspects", array(waiting, finding -> String.join(",", finding.aspects()), String[]::new))
                .executeUpdate();
    }

    private void writeParticipants() {
        List<UUID> conflicts = new ArrayList<>();
        List<UUID> campaigns = new ArrayList<>();
        for (Finding finding : waiting) {
            finding.campaigns().forEach(campaign -> {
                conflicts.add(finding.id());
                campaigns.add(campaign);
            });
        }
        entities.createNativeQuery(PARTICIPANTS)
                .setParameter("conflicts", conflicts.toArray(UUID[]::new))
                .setParameter("campaigns", campaigns.toArray(UUID[]::new))
                .executeUpdate();
    }

    private LocalDate[] days(Function<Finding, LocalDate> day) {
        return array(waiting, day, LocalDate[]::new);
    }

    private static <T> T[] array(
            Collection<Finding> findings, Function<Finding, T> value, java.util.function.IntFunction<T[]> array) {
        return findings.stream().map(value).toArray(array);
    }
}
