package be.eenstem.campaign;

import be.eenstem.identity.Caller;
import be.eenstem.platform.sql.Select;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.net.URI;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.hibernate.jpa.HibernateHints;

/** The campaigns a caller may see, filtered, one by one. */
@ApplicationScoped
class ExportQuery {

    private static final int AT_A_TIME = 500;
    /** In the order of {@link ImportColumn}; the values of a list are kept apart by a character no text has. */
    private static final String CELLS = """
            select cast(x.id as text), cast(:campaigns as text) || '/' || x.id, x.title, x.summary, x.kind, x.lead,
                   (select string_agg(c.organization, chr(31) order by c.position)
                    from campaign_carrier c where c.campaign = x.id) as carriers,
                   (select string_agg(a.aspect, chr(31) order by a.position)
                    from campaign_aspect a where a.campaign = x.id) as aspects,
                   array_to_string(x.sectors, chr(31)) as sectors, array_to_string(x.sizes, chr(31)) as sizes,
                   array_to_string(x.regions, chr(31)) as regions, array_to_string(x.roles, chr(31)) as roles,
                   cast(x.start_day as text) as start_text, cast(x.end_day as text) as end_text, x.umbrella,
                   array_to_string(x.channels, chr(31)) as channels, cast(x.weight as text) as weight_text,
                   x.visibility, cast(x.embargo_until as text) as embargo_text,
                   array_to_string(x.goals, chr(31)) as goals,
                   x.exemption_ground, x.exemption_reason, %s as status_text,
                   cast(x.proposed_on as text) as proposed_text, cast(x.series as text) as series_text
            """.formatted(CampaignQuery.STATUS);

    private final EntityManager entities;
    private final CampaignQuery campaigns;

    ExportQuery(EntityManager entities, CampaignQuery campaigns) {
        this.entities = entities;
        this.campaigns = campaigns;
    }

    /** The cells of each campaign; to be read in the transaction, and closed. */
    @SuppressWarnings("unchecked")
    Stream<Object[]> rows(CampaignFilter filter, Caller caller, LocalDate today, URI address) {
        Select select =
                campaigns.select(filter, caller, today).with("today", today).with("campaigns", address.toString());
        String order = filter.orderBy(CampaignQuery.SORT, "x.start_day", "x.id");
        Query query = entities.createNativeQuery(CELLS + select.body() + " " + order, Object[].class);
        select.values().forEach(query::setParameter);
        return query.setHint(HibernateHints.HINT_FETCH_SIZE, AT_A_TIME).getResultStream();
    }
}
