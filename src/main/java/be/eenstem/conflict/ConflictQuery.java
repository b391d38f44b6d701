package be.eenstem.conflict;

import be.eenstem.campaign.CampaignVisibility;
import be.eenstem.platform.page.Slice;
import be.eenstem.platform.sql.Select;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * The conflicts a reader may know of: those between campaigns they may see, and those of their own campaigns with ones they
 * may not. Of the latter they learn the months, so the months are also all that filters and order go by.
 */
@ApplicationScoped
class ConflictQuery {

    static final Map<String, String> SORT = Map.of(
            "start", "x.shown_from",
            "type", "x.type",
            "severity", "array_position(array['blocking', 'warning', 'info'], x.severity)");

    private static final String KNOWABLE = """
            from (select c.*,
                         case when h.hidden then cast(date_trunc('month', c.touches_from) as date)
                              else c.touches_from end as shown_from,
                         case when h.hidden then cast(date_trunc('month', c.touches_until) + interval '1 month - 1 day' as date)
                              else c.touches_until end as shown_until
                  from conflict c
                  cross join lateral (
                      select bool_or(coalesce(not %s, true)) as hidden, bool_or(coalesce(%s, false)) as own
                      from conflict_campaign p join campaign k on k.id = p.campaign
                      where p.conflict = c.id) h
                  where %s and (not h.hidden or h.own)) x""";

    /** Only campaigns that count are in conflict, so nothing is hidden from who sees all of those. */
    private static final String ALL = """
            from (select c.*, c.touches_from as shown_from, c.touches_until as shown_until
                  from conflict c
                  where %s) x""";

    private static final String BY_LEAD = """
            exists (select from conflict_campaign p join campaign k on k.id = p.campaign
                    where p.conflict = x.id and k.lead in :lead and %s)""";

    private static final String BY_CAMPAIGN =
            "c.id in (select p.conflict from conflict_campaign p where p.campaign = :campaign)";

    private final EntityManager entities;

    ConflictQuery(EntityManager entities) {
        this.entities = entities;
    }

    Slice<Conflict> page(ConflictFilter filter, CampaignVisibility visibility) {
        return page(knowable("true", visibility), filter, visibility);
    }

    Slice<Conflict> pageOf(UUID campaign, ConflictFilter filter, CampaignVisibility visibility) {
        return page(knowable(BY_CAMPAIGN, visibility).with("campaign", campaign), filter, visibility);
    }

    Optional<Conflict> find(UUID id, CampaignVisibility visibility) {
        boolean knowable = knowable("c.id = :id", visibility).with("id", id).count(entities) > 0;
        return knowable ? Optional.ofNullable(entities.find(Conflict.class, id)) : Optional.empty();
    }

    private Slice<Conflict> page(Select knowable, ConflictFilter filter, CampaignVisibility visibility) {
        Select select = knowable.where("x.type in :type", "type", filter.type)
                .where("x.severity in :severity", "severity", filter.severity)
                .where("'open' in :state", "state", filter.state)
                .where(BY_LEAD.formatted(visibility.visible("k")), "lead", filter.lead)
                .where("x.shown_until >= :fromDay", "fromDay", filter.from())
                .where("x.shown_from <= :toDay", "toDay", filter.to());
        return select.page(entities, Conflict.class, filter, filter.orderBy(SORT, "x.shown_from", "x.id"));
    }

    private static Select knowable(String which, CampaignVisibility visibility) {
        if (visibility.seesAllThatCount()) {
            return visibility.bind(Select.from(ALL.formatted(which)));
        }
        return visibility.bind(Select.from(KNOWABLE.formatted(visibility.visible("k"), visibility.own("k"), which)));
    }
}
