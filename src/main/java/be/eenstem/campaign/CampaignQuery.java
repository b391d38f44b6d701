package be.eenstem.campaign;

import be.eenstem.access.CampaignVisibility;
import be.eenstem.identity.Caller;
import be.eenstem.kernel.DateSpan;
import be.eenstem.platform.page.Slice;
import be.eenstem.platform.reference.ReferenceLists;
import be.eenstem.platform.sql.FullText;
import be.eenstem.platform.sql.Select;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The campaigns a caller may see, filtered. */
@ApplicationScoped
class CampaignQuery {

    static final Map<String, String> SORT = Map.of(
            "start", "x.start_day",
            "end", "x.end_day",
            "title", "lower(x.title)",
            "lead", "x.lead",
            "kind", "x.kind",
            "status", "x.status",
            "proposedOn", "x.proposed_on");

    /** The status on the day {@code :today}. */
    static final String STATUS = """
            case when x.status <> 'confirmed' or x.start_day > :today then x.status
                 when x.end_day < :today then 'completed' else 'running' end""";

    private static final String BY_STATUS = STATUS + " in :status";
    private static final String BY_ASPECT =
            "exists (select from campaign_aspect a where a.campaign = x.id and a.aspect in :aspect)";
    private static final String BY_CARRIER =
            "exists (select from campaign_carrier c where c.campaign = x.id and c.organization in :carrier)";

    private final EntityManager entities;
    private final ReferenceLists lists;

    CampaignQuery(EntityManager entities, ReferenceLists lists) {
        this.entities = entities;
        this.lists = lists;
    }

    Slice<Campaign> page(CampaignFilter filter, Caller caller, LocalDate today) {
        return select(filter, caller, today)
                .page(entities, Campaign.class, filter, filter.orderBy(SORT, "x.start_day", "x.id"));
    }

    /** All of them that share a day with the span, by their start. */
    List<Campaign> during(DateSpan span, CampaignFilter filter, Caller caller, LocalDate today) {
        return during(span, select(filter, caller, today)).all(entities, Campaign.class, "order by x.start_day, x.id");
    }

    /** @param among null for any */
    List<UUID> ids(CampaignScope scope, DateSpan span, Collection<UUID> among) {
        CampaignVisibility sight = new CampaignVisibility(scope.caller(), scope.today());
        Select select = during(span, select(scope.selection().filter(), scope.caller(), scope.today()))
                .where("x.status <> 'draft'")
                .where("x.id = any (cast(:among as uuid[]))", "among", among == null ? null : texts(among));
        if (scope.ownOnly()) {
            sight.bind(select.where(sight.own("x")));
        }
        return select.rows(entities, "x.id", "order by x.id").stream()
                .map(row -> row.get(0, UUID.class))
                .toList();
    }

    private static Select during(DateSpan span, Select select) {
        return select.where("x.period && daterange(:spanStart, :spanEnd, '[]')")
                .with("spanStart", span.start())
                .with("spanEnd", span.end());
    }

    List<Campaign> among(Collection<UUID> ids, CampaignFilter filter, Caller caller, LocalDate today) {
        return select(filter, caller, today)
                .where("x.id = any (cast(:ids as uuid[]))")
                .with("ids", texts(ids))
                .all(entities, Campaign.class, "order by x.id");
    }

    /** @param after null for the first ones */
    List<Campaign> after(UUID after, int most, CampaignFilter filter, Caller caller, LocalDate today) {
        return select(filter, caller, today)
                .where("x.id > cast(:after as uuid)", "after", after == null ? null : after.toString())
                .all(entities, Campaign.class, "order by x.id limit " + most);
    }

    Select select(CampaignFilter filter, Caller caller, LocalDate today) {
        Select select = new CampaignVisibility(caller, today)
                .restrict(Select.from("from campaign x"), "x")
                .where("x.end_day >= :fromDay", "fromDay", filter.from())
                .where("x.start_day <= :toDay", "toDay", filter.to())
                .where("x.kind in :kind", "kind", filter.kind)
                .where("x.lead in :lead", "lead", filter.lead)
                .where("x.umbrella in :umbrella", "umbrella", filter.umbrella)
                .where("x.series = cast(:series as uuid)", "series", filter.series)
                .where(BY_ASPECT, "aspect", filter.aspect)
                .where(BY_CARRIER, "carrier", filter.carrier)
                .where("x.search @@ to_tsquery('eenstem', :q)", "q", FullText.query(filter.q));
        if (filter.status != null && !filter.status.isEmpty()) {
            select.where(BY_STATUS, "status", filter.status).with("today", today);
        }
        reaches(select, "sectors", filter.sector);
        reaches(select, "sizes", filter.size);
        reaches(select, "regions", filter.region);
        reaches(select, "roles", filter.role);
        return select;
    }

    private static String[] texts(Collection<UUID> ids) {
        return ids.stream().map(UUID::toString).toArray(String[]::new);
    }

    /** An empty dimension is everyone; a value reaches all it contains and lies within. */
    private void reaches(Select select, String dimension, List<String> codes) {
        if (codes == null || codes.isEmpty()) {
            return;
        }
        Set<String> related = codes.stream()
                .flatMap(code -> lists.related(dimension, code).stream())
                .collect(Collectors.toSet());
        select.where("(x.%1$s = '{}' or x.%1$s && cast(:%1$s as text[]))".formatted(dimension))
                .with(dimension, related.toArray(String[]::new));
    }
}
