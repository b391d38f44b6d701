package be.eenstem.campaign;

import be.eenstem.access.CampaignVisibility;
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
        return visible(id, caller, today).all(entities, Campaign.class, "").stream()
                .findFirst();
    }

    /** Who leads a campaign, where the caller may see it. */
    Optional<String> lead(UUID id, Caller caller, LocalDate today) {
        return visible(id, caller, today).first(entities, "x.lead", String.class);
    }

    void save(Campaign campaign) {
        entities.persist(campaign);
        entities.flush();
    }

    void remove(Campaign campaign) {
        entities.remove(campaign);
        entities.flush();
    }

    private static Select visible(UUID id, Caller caller, LocalDate today) {
        return new CampaignVisibility(caller, today)
                .restrict(Select.from("from campaign x"), "x")
                .where("x.id = :id", "id", id);
    }
}
