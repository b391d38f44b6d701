package be.eenstem.conflict;

import be.eenstem.access.CampaignVisibility;
import be.eenstem.platform.sql.Select;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The conflicts a viewer may know of: those between campaigns they may see, and those of their own campaigns with ones they may
 * not. Of the latter they learn the months, so the months are also all that filters and order go by.
 */
@ApplicationScoped
class ConflictQuery {

    static final Map<String, String> SORT = Map.of(
            "start", "x.shown_from",
            "type", "x.type",
            "severity", "array_position(array['blocking', 'warning', 'info'], x.severity)",
            "foundAt", "x.found_at");

    /** Read in the order of the index, however many there are. */
    private static final String OPEN_TO_ALL = """
            select c.*, c.touches_from as shown_from, c.touches_until as shown_until, false as masked,
                   array_remove(array[c.lead, c.other_lead], null) as leads
            from conflict c
            where %s""";

    private static final String NOT_SECRET =
            "and (c.secret_until is null or c.secret_until <= :seenOn) and c.scope <> 'whole'";

    /** Each looked at campaign by campaign: of what is under embargo, that is the few that the viewer has a part in. */
    private static final String LOOKED_AT = """
            select c.*,
                   case when h.masked then cast(date_trunc('month', c.touches_from) as date)
                        else c.touches_from end as shown_from,
                   case when h.masked then cast(date_trunc('month', c.touches_until) + interval '1 month - 1 day' as date)
                        else c.touches_until end as shown_until,
                   h.masked, h.leads
            from conflict c
            cross join lateral (
                select case when c.campaign is null then c.id = any (:pressureMasked)
                            else coalesce(bool_or(not %1$s), true) end as masked,
                       array_agg(f.lead) filter (where %1$s) as leads
                from footprint f where f.campaign in (c.campaign, c.other)) h
            where %%s""".formatted(CampaignVisibility.visibleIfCounting("f"));

    private static final String OWN_SECRET = """
            and (c.secret_until > :seenOn and c.parties && array[cast(:seesOwn as text)] or c.id = any (:pressureOwn))""";

    /** What is gone is not kept up to date: of contact pressure, nobody knows who took part. */
    private static final String KNOWABLE = """
            and (:seesAll
                  or c.campaign is not null and (not h.masked or c.parties && array[cast(:seesOwn as text)])
                  or c.campaign is null
                     and (c.type <> 'contactPressure' and c.scope <> 'whole'
                          or c.type = 'contactPressure' and c.state <> 'gone'
                             and (c.scope <> 'whole' or c.id = any (:pressureOwn))))""";

    private static final String BY_LEAD =
            " and (c.lead = any (:lead) or c.other_lead = any (:lead) or c.id = any (:pressureNamed))";
    private static final String BY_SEEN_LEAD = " and (h.leads && cast(:lead as text[]) or c.id = any (:pressureNamed))";
    private static final String BY_CAMPAIGN =
            " and (c.campaign = :campaign or c.other = :campaign or c.id = any (:pressureNamed))";

    private final EntityManager entities;

    ConflictQuery(EntityManager entities) {
        this.entities = entities;
    }

    /** The asked page, and one more where there is a next page. */
    List<Tuple> page(ConflictFilter filter, UUID campaign, Viewer viewer, Pressured pressured) {
        String order = filter.orderBy(SORT, "x.shown_from", "x.id");
        Map<String, Object> values = values(filter, campaign, viewer, pressured);
        // As many of each arm as the page can need, or the database would sort them all.
        String first = " " + order + " fetch first " + (filter.offset() + filter.size() + 1) + " rows only)";
        String arms = arms(filter, campaign, viewer).stream()
                .map(arm -> "(select x.* " + filtered(arm, filter).body() + first)
                .collect(Collectors.joining(" union all "));
        return filtered(arms, filter).withNamed(values).rows(entities, filter, order);
    }

    /** How many there are, or {@code most} where there are more. */
    long count(ConflictFilter filter, UUID campaign, Viewer viewer, Pressured pressured, int most) {
        return select(filter, campaign, viewer, pressured).count(entities, most);
    }

    /** How many there are by columns of the conflicts x. */
    List<Tuple> group(ConflictFilter filter, Viewer viewer, Pressured pressured, String columns, String groupBy) {
        return select(filter, null, viewer, pressured).rows(entities, columns, groupBy);
    }

    Optional<Tuple> find(UUID id, Viewer viewer, Pressured pressured) {
        Select select = Select.from("from (" + LOOKED_AT.formatted("c.id = :id " + KNOWABLE) + ") x")
                .with("id", id)
                .withNamed(values(viewer, pressured));
        return select.rows(entities, "x.*", "").stream().findFirst();
    }

    private static Select select(ConflictFilter filter, UUID campaign, Viewer viewer, Pressured pressured) {
        String all = String.join(" union all ", arms(filter, campaign, viewer));
        return filtered(all, filter).withNamed(values(filter, campaign, viewer, pressured));
    }

    private static Select filtered(String from, ConflictFilter filter) {
        return Select.from("from (" + from + ") x")
                .where("x.type in :type", "type", filter.type)
                .where("x.severity in :severity", "severity", filter.severity)
                .where("x.state in :state", "state", filter.state)
                .where("x.shown_until >= :fromDay", "fromDay", filter.from())
                .where("x.shown_from <= :toDay", "toDay", filter.to());
    }

    private static Map<String, Object> values(
            ConflictFilter filter, UUID campaign, Viewer viewer, Pressured pressured) {
        Map<String, Object> values = values(viewer, pressured);
        values.put("campaign", campaign);
        values.put("lead", filter.lead == null ? null : filter.lead.toArray(String[]::new));
        return values;
    }

    /** What a viewer may know of, in selects that have nothing in common. */
    private static List<String> arms(ConflictFilter filter, UUID campaign, Viewer viewer) {
        if (filter.isPast()) {
            return List.of(past(filter, campaign, viewer));
        }
        String which = "c.state <> 'gone'" + (campaign == null ? "" : BY_CAMPAIGN);
        String open = which + (filter.hasLead() ? BY_LEAD : "");
        if (viewer.seesAll()) {
            return List.of(OPEN_TO_ALL.formatted(open + " and c.scope <> 'open'"));
        }
        String own = which + (filter.hasLead() ? BY_SEEN_LEAD : "") + " " + OWN_SECRET;
        return List.of(OPEN_TO_ALL.formatted(open + " " + NOT_SECRET), LOOKED_AT.formatted(own));
    }

    private static String past(ConflictFilter filter, UUID campaign, Viewer viewer) {
        String which = filter.state.size() == 1 ? "c.state = 'gone'" : "true";
        String picture = viewer.seesAll() ? " and c.scope <> 'open'" : "";
        return LOOKED_AT.formatted(which + picture + (campaign == null ? "" : BY_CAMPAIGN)
                + (filter.hasLead() ? BY_SEEN_LEAD : "") + " " + KNOWABLE);
    }

    private static Map<String, Object> values(Viewer viewer, Pressured pressured) {
        Map<String, Object> values = new HashMap<>(viewer.visibility().values());
        values.put("pressureOwn", pressured.own().toArray(UUID[]::new));
        values.put("pressureMasked", pressured.masked().toArray(UUID[]::new));
        values.put("pressureNamed", pressured.named().toArray(UUID[]::new));
        return values;
    }
}
