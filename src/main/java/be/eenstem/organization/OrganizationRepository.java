package be.eenstem.organization;

import be.eenstem.platform.page.Slice;
import be.eenstem.platform.sql.Select;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Optional;

@ApplicationScoped
class OrganizationRepository {

    private static final Map<String, String> SORT =
            Map.of("code", "x.code", "name", "lower(x.name)", "kind", "x.kind", "type", "x.type", "level", "x.level");

    private final EntityManager entities;

    OrganizationRepository(EntityManager entities) {
        this.entities = entities;
    }

    Optional<Organization> find(String code) {
        return Optional.ofNullable(entities.find(Organization.class, code));
    }

    Slice<Organization> list(OrganizationFilter filter) {
        return Select.from("from organization x")
                .where("x.kind in :kind", "kind", filter.kind)
                .where("x.type in :type", "type", filter.type)
                .where("x.level in :level", "level", filter.level)
                .where("position(lower(unaccent(:q)) in lower(unaccent(x.name || ' ' || x.code))) > 0", "q", filter.q)
                .page(entities, Organization.class, filter, filter.orderBy(SORT, "x.code", "x.code"));
    }

    /** Those that list a contact with that name or email, in any case. */
    List<Organization> listing(String nameOrEmail) {
        return Select.from("from organization x")
                .where("strpos(lower(cast(x.contacts as text)), lower(:called)) > 0", "called", nameOrEmail)
                .all(entities, Organization.class, "order by x.code")
                .stream()
                .filter(organization -> organization.contacts.stream().anyMatch(one -> one.isCalled(nameOrEmail)))
                .toList();
    }

    void add(Organization organization) {
        entities.persist(organization);
        entities.flush();
    }

    void remove(Organization organization) {
        entities.remove(organization);
        entities.flush();
    }

    void flush() {
        entities.flush();
    }
}
