package be.eenstem.conflict;

import be.eenstem.campaign.CampaignDraft;
import be.eenstem.campaign.CampaignRequest;
import be.eenstem.platform.reference.Audience;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What detection looks at: of every campaign that counts, and of a draft at hand. */
@ApplicationScoped
class FootprintQuery {

    /** From so many campaigns on, the statistics the planner goes by are out of date. */
    private static final int MANY = 500;

    private static final String FORGET = """
            delete from footprint f where f.campaign = any (:ids)
            and not exists (select from campaign c where c.id = f.campaign and c.status not in ('draft', 'cancelled'))""";

    private static final String KEEP = """
            insert into footprint (campaign, lead, carriers, umbrella, aspects, period, sectors, regions, sizes, roles)
            select c.id, c.lead,
                   array(select organization from campaign_carrier where campaign = c.id),
                   c.umbrella,
                   array(select aspect from campaign_aspect where campaign = c.id),
                   c.period,
                   reach('sectors', c.sectors), reach('regions', c.regions),
                   reach_bits('sizes', c.sizes), reach_bits('roles', c.roles)
            from campaign c
            where c.id = any (:ids) and c.status not in ('draft', 'cancelled')
            on conflict (campaign) do update
            set lead = excluded.lead, carriers = excluded.carriers, umbrella = excluded.umbrella,
                aspects = excluded.aspects, period = excluded.period, sectors = excluded.sectors,
                regions = excluded.regions, sizes = excluded.sizes, roles = excluded.roles""";

    /** A draft as the one row of the relation {@code subject}. */
    static final String OF_DRAFT = """
            select cast(:id as uuid) as campaign, cast(:lead as text) as lead, cast(:carriers as text[]) as carriers,
                   cast(:umbrella as text) as umbrella, cast(:aspects as text[]) as aspects,
                   daterange(cast(:start as date), cast(:end as date), '[]') as period,
                   reach('sectors', cast(:sectors as text[])) as sectors,
                   reach('regions', cast(:regions as text[])) as regions,
                   reach_bits('sizes', cast(:sizes as text[])) as sizes,
                   reach_bits('roles', cast(:roles as text[])) as roles""";

    /** Campaigns that count, as the relation {@code subject}. */
    static final String OF_CAMPAIGNS = "select f.* from footprint f where f.campaign = any (:ids)";

    private final EntityManager entities;

    FootprintQuery(EntityManager entities) {
        this.entities = entities;
    }

    void refresh(Collection<UUID> campaigns) {
        UUID[] ids = campaigns.toArray(UUID[]::new);
        entities.createNativeQuery(FORGET).setParameter("ids", ids).executeUpdate();
        entities.createNativeQuery(KEEP).setParameter("ids", ids).executeUpdate();
        if (ids.length >= MANY) {
            entities.createNativeQuery("analyze footprint").executeUpdate();
        }
    }

    /** The values that {@link #OF_DRAFT} names. */
    static Map<String, Object> values(UUID id, CampaignDraft draft) {
        CampaignRequest campaign = draft.campaign();
        Audience audience = campaign.audienceOrEveryone();
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("id", id);
        values.put("lead", campaign.lead());
        values.put("carriers", array(campaign.carriers()));
        values.put("umbrella", campaign.umbrella());
        values.put("aspects", array(campaign.aspects()));
        values.put("start", campaign.period().start());
        values.put("end", campaign.period().end());
        values.put("sectors", array(audience.sectors()));
        values.put("regions", array(audience.regions()));
        values.put("sizes", array(audience.sizes()));
        values.put("roles", array(audience.roles()));
        return values;
    }

    private static String[] array(List<String> values) {
        return values == null ? new String[0] : values.toArray(String[]::new);
    }
}
