package be.eenstem.organization;

import be.eenstem.platform.page.Slice;
import be.eenstem.platform.sql.Select;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Optional;

@ApplicationScoped
class NetworkRepository {

    private static final String BY_MEMBER =
            "exists (select from network_member m where m.network = x.code and m.organization in :member)";
    private static final String BY_WORDS =
            "position(lower(unaccent(:q)) in lower(unaccent(x.name || ' ' || x.code))) > 0";

    private final EntityManager entities;

    NetworkRepository(EntityManager entities) {
        this.entities = entities;
    }

    Optional<Network> find(String code) {
        return Optional.ofNullable(entities.find(Network.class, code));
    }

    Slice<Network> list(NetworkFilter filter) {
        return Select.from("from network x")
                .where("x.driver in :driver", "driver", filter.driver)
                .where(BY_MEMBER, "member", filter.member)
                .where(BY_WORDS, "q", filter.q)
                .page(entities, Network.class, filter, filter.orderBy(NetworkFilter.SORT, "x.code", "x.code"));
    }

    void save(Network network) {
        entities.persist(network);
        entities.flush();
    }

    void remove(Network network) {
        entities.remove(network);
        entities.flush();
    }
}
