package be.eenstem.campaign;

import be.eenstem.platform.page.Slice;
import be.eenstem.platform.sql.Select;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Optional;

@ApplicationScoped
class UmbrellaRepository {

    private static final String BY_WORDS =
            "position(lower(unaccent(:q)) in lower(unaccent(x.slogan || ' ' || x.code))) > 0";

    private final EntityManager entities;

    UmbrellaRepository(EntityManager entities) {
        this.entities = entities;
    }

    Optional<Umbrella> find(String code) {
        return Optional.ofNullable(entities.find(Umbrella.class, code));
    }

    Slice<Umbrella> list(UmbrellaFilter filter) {
        return Select.from("from umbrella x")
                .where(BY_WORDS, "q", filter.q)
                .page(entities, Umbrella.class, filter, filter.orderBy(UmbrellaFilter.SORT, "x.code", "x.code"));
    }

    void save(Umbrella umbrella) {
        entities.persist(umbrella);
        entities.flush();
    }

    void remove(Umbrella umbrella) {
        entities.remove(umbrella);
        entities.flush();
    }
}
