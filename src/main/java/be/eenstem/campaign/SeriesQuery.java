package be.eenstem.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;

/** What a series holds already. */
@ApplicationScoped
class SeriesQuery {

    private final EntityManager entities;

    SeriesQuery(EntityManager entities) {
        this.entities = entities;
    }

    /** Two requests for the same edition go one after the other. */
    void lock(Campaign campaign) {
        entities.refresh(campaign, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The years that the lead's own editions, cancelled ones left out, start in; that of the campaign itself included. */
    List<Integer> years(Campaign campaign) {
        return entities.createQuery("""
                        select year(startDay) from Campaign
                        where id = :id or (series = :series and status <> 'cancelled' and lead = :lead)
                        """, Integer.class)
                .setParameter("id", campaign.id)
                .setParameter("series", campaign.series)
                .setParameter("lead", campaign.lead)
                .getResultList();
    }
}
