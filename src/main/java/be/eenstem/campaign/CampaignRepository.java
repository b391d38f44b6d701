package be.eenstem.campaign;

import be.eenstem.identity.Caller;
import be.eenstem.platform.sql.Select;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class CampaignRepository {

    private final EntityManager entities;

    CampaignRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** A campaign the caller may not see is as one that is not there. */
    Optional<Campaign> find(UUID id, Caller caller, LocalDate today) {
        Select visible = new CampaignVisibility(caller, today)
                .restrict(Select.from("from campaign x"), "x")
                .where("x.id = :id", "id", id);
        return visible.count(entities) == 0 ? Optional.empty() : Optional.ofNullable(entities.find(Campaign.class, id));
    }

    void save(Campaign campaign) {
        entities.persist(campaign);
        entities.flush();
    }

    void remove(Campaign campaign) {
        entities.remove(campaign);
        entities.flush();
    }
}
