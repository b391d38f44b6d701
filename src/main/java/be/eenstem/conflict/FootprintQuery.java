package be.eenstem.conflict;

import be.eenstem.campaign.CampaignDraft;
import be.eenstem.campaign.CampaignRequest;
import be.eenstem.platform.reference.Audience;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** The footprints of all campaigns that count, and of a draft. */
@ApplicationScoped
class FootprintQuery {

    /** How far from a campaign the rules look for others. */
    static final int NEAR_DAYS = 28;

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

    private static final String COLUMNS = """
            select x.campaign, x.lead, x.carriers, x.umbrella, x.aspects,
                   lower(x.period) as start_day, upper(x.period) - 1 as end_day,
                   cast(x.sectors as text) as sectors, cast(x.regions as text) as regions, x.sizes, x.roles
            """;

    private static final String NEAR = COLUMNS + """
            from footprint s join footprint x on x.campaign <> s.campaign
                 and x.period && daterange(lower(s.period) - :days - 1, upper(s.period) + :days + 1)
                 and x.sectors && s.sectors and x.regions && s.regions and x.lead <> s.lead
            where s.campaign = :id""";

    private static final String NEAR_DRAFT = COLUMNS + """
            from footprint x
            where x.campaign <> :id and x.lead <> :lead
                and x.period && daterange(cast(:start as date) - :days - 1, cast(:end as date) + :days + 1, '[]')
                and x.sectors && reach('sectors', cast(:sectors as text[]))
                and x.regions && reach('regions', cast(:regions as text[]))""";

    private static final String DRAFT = COLUMNS + """
            from (select cast(:id as uuid) as campaign, cast(:lead as text) as lead, cast(:carriers as text[]) as carriers,
                     cast(:umbrella as text) as umbrella, cast(:aspects as text[]) as aspects,
                     daterange(cast(:start as date), cast(:end as date), '[]') as period,
                     reach('sectors', cast(:sectors as text[])) as sectors,
                     reach('regions', cast(:regions as text[])) as regions,
                     reach_bits('sizes', cast(:sizes as text[])) as sizes,
                     reach_bits('roles', cast(:roles as text[])) as roles) x""";

    private static final int FETCH_SIZE = 2000;

    private final EntityManager entities;

    FootprintQuery(EntityManager entities) {
        this.entities = entities;
    }

    /** Makes the footprints of campaigns what the campaigns are now. */
    void refresh(Collection<UUID> campaigns) {
        UUID[] ids = campaigns.toArray(UUID[]::new);
        entities.createNativeQuery(FORGET).setParameter("ids", ids).executeUpdate();
        entities.createNativeQuery(KEEP).setParameter("ids", ids).executeUpdate();
    }

    List<Footprint> of(Collection<UUID> campaigns) {
        Query query = entities.createNativeQuery(
                        COLUMNS + "from footprint x where x.campaign = any (:ids)", Tuple.class)
                .setParameter("ids", campaigns.toArray(UUID[]::new));
        return read(query).toList();
    }

    List<Footprint> all() {
        Query query = entities.createNativeQuery(COLUMNS + "from footprint x", Tuple.class)
                .setHint("org.hibernate.fetchSize", FETCH_SIZE);
        return read(query).toList();
    }

    /** The campaigns near a stored one, as {@link ConflictRule#find} takes them. */
    List<Footprint> near(Footprint subject) {
        return read(entities.createNativeQuery(NEAR, Tuple.class)
                        .setParameter("id", subject.campaign())
                        .setParameter("days", NEAR_DAYS))
                .toList();
    }

    /** The same for one that is not stored, or stored otherwise. */
    List<Footprint> near(Footprint subject, CampaignDraft draft) {
        Audience audience = draft.campaign().audienceOrEveryone();
        return read(entities.createNativeQuery(NEAR_DRAFT, Tuple.class)
                        .setParameter("id", subject.campaign())
                        .setParameter("lead", subject.lead())
                        .setParameter("start", subject.period().start())
                        .setParameter("end", subject.period().end())
                        .setParameter("days", NEAR_DAYS)
                        .setParameter("sectors", array(audience.sectors()))
                        .setParameter("regions", array(audience.regions())))
                .toList();
    }

    Footprint of(UUID id, CampaignDraft draft) {
        CampaignRequest campaign = draft.campaign();
        Audience audience = campaign.audienceOrEveryone();
        return read(entities.createNativeQuery(DRAFT, Tuple.class)
                        .setParameter("id", id)
                        .setParameter("lead", campaign.lead())
                        .setParameter("carriers", array(campaign.carriers()))
                        .setParameter("umbrella", campaign.umbrella())
                        .setParameter("aspects", array(campaign.aspects()))
                        .setParameter("start", campaign.period().start())
                        .setParameter("end", campaign.period().end())
                        .setParameter("sectors", array(audience.sectors()))
                        .setParameter("regions", array(audience.regions()))
                        .setParameter("sizes", array(audience.sizes()))
                        .setParameter("roles", array(audience.roles())))
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private static Stream<Footprint> read(Query query) {
        FootprintReader reader = new FootprintReader();
        return ((Stream<Tuple>) query.getResultStream()).map(reader::read);
    }

    private static String[] array(List<String> values) {
        return values == null ? new String[0] : values.toArray(String[]::new);
    }
}
