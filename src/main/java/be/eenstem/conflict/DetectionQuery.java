package be.eenstem.conflict;

import be.eenstem.campaign.CampaignDraft;
import be.eenstem.kernel.DateSpan;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** Runs all rules at once, over stored campaigns or over a draft. */
@ApplicationScoped
class DetectionQuery {

    /** Any number that no other lock of this database takes. */
    private static final String ONE_AT_A_TIME = "select pg_advisory_xact_lock(7031961)";

    /** The id follows from the kind and the participants, so the same conflict keeps it. */
    private static final String FOUND = """
            with subject as materialized (%s),
            found as (
                select distinct on (id) *
                from (select cast(md5(type || ':' || array_to_string(campaigns, ',')) as uuid) as id,
                             type, severity, campaigns, aspects,
                             case when from_day <= until_day then from_day end as days_from,
                             case when from_day <= until_day then until_day end as days_until,
                             least(from_day, until_day) as touches_from,
                             greatest(from_day, until_day) as touches_until
                      from (%s) finding) identified)
            """;

    private static final String FORGET = """
            , gone as (
                select c.id from conflict c
                where c.id in (select p.conflict from conflict_campaign p where p.campaign = any (:ids))
                and not exists (select from found f where f.id = c.id))
            delete from conflict where id in (select id from gone)""";

    private static final String KEEP = """
            , kept as (
                insert into conflict (id, type, severity, days_from, days_until, touches_from, touches_until, aspects)
                select id, type, severity, days_from, days_until, touches_from, touches_until, aspects from found
                on conflict (id) do update
                set severity = excluded.severity, days_from = excluded.days_from, days_until = excluded.days_until,
                    touches_from = excluded.touches_from, touches_until = excluded.touches_until,
                    aspects = excluded.aspects)
            insert into conflict_campaign (conflict, campaign)
            select id, unnest(campaigns) from found
            on conflict do nothing""";

    private final EntityManager entities;
    private final String findings;

    DetectionQuery(EntityManager entities, @All List<ConflictRule> rules) {
        this.entities = entities;
        this.findings = rules.stream().map(DetectionQuery::select).collect(Collectors.joining("\nunion all\n"));
    }

    /** From here to the end of the transaction nobody else detects: a concurrent change is seen by the one or the other. */
    void waitForOthers() {
        entities.createNativeQuery(ONE_AT_A_TIME, Object.class).getSingleResult();
    }

    /** Makes the stored conflicts of the given campaigns what the rules find now. */
    void store(Collection<UUID> campaigns) {
        UUID[] ids = campaigns.toArray(UUID[]::new);
        String found = FOUND.formatted(FootprintQuery.OF_CAMPAIGNS, findings);
        entities.createNativeQuery(found + FORGET).setParameter("ids", ids).executeUpdate();
        entities.createNativeQuery(found + KEEP).setParameter("ids", ids).executeUpdate();
    }

    /** The conflicts a draft would have. */
    List<Finding> of(UUID id, CampaignDraft draft) {
        String found = FOUND.formatted(FootprintQuery.OF_DRAFT, findings);
        Query query = entities.createNativeQuery(found + "select * from found order by touches_from, id", Tuple.class);
        FootprintQuery.values(id, draft).forEach(query::setParameter);
        @SuppressWarnings("unchecked")
        List<Tuple> rows = query.getResultList();
        return rows.stream().map(DetectionQuery::finding).toList();
    }

    private static String select(ConflictRule rule) {
        return "select '%s' as type, '%s' as severity, f.* from (%s) f"
                .formatted(rule.type(), rule.severity(), rule.findings());
    }

    private static Finding finding(Tuple row) {
        LocalDate from = row.get("days_from", LocalDate.class);
        return new Finding(
                row.get("id", UUID.class),
                row.get("type", String.class),
                row.get("severity", String.class),
                from == null ? null : new DateSpan(from, row.get("days_until", LocalDate.class)),
                new DateSpan(row.get("touches_from", LocalDate.class), row.get("touches_until", LocalDate.class)),
                List.of(row.get("aspects", String[].class)),
                List.of(row.get("campaigns", UUID[].class)));
    }
}
