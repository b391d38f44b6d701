package be.eenstem.aspect;

import be.eenstem.kernel.LocalizedText;
import be.eenstem.platform.page.Slice;
import be.eenstem.platform.sql.Select;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

@ApplicationScoped
class AspectRepository {

    private static final String BY_WORDS = """
            position(lower(unaccent(:q)) in lower(unaccent(
                concat_ws(' ', x.code, x.name ->> 'nl', x.name ->> 'fr', x.name ->> 'en')))) > 0""";

    private final EntityManager entities;

    AspectRepository(EntityManager entities) {
        this.entities = entities;
    }

    Optional<Aspect> find(String code) {
        return Optional.ofNullable(entities.find(Aspect.class, code));
    }

    /** By code, in the order of the long list. */
    Map<String, LocalizedText> names() {
        Map<String, LocalizedText> names = new LinkedHashMap<>();
        entities.createQuery("from Aspect order by number", Aspect.class)
                .getResultList()
                .forEach(aspect -> names.put(aspect.code, aspect.name));
        return Collections.unmodifiableMap(names);
    }

    boolean hasOther(String code, int number) {
        return !entities.createQuery("select 1 from Aspect where number = :number and code <> :code", Integer.class)
                .setParameter("number", number)
                .setParameter("code", code)
                .getResultList()
                .isEmpty();
    }

    Slice<Aspect> list(AspectFilter filter) {
        return Select.from("from aspect x")
                .where("x.\"group\" in :group", "group", filter.group)
                .where(BY_WORDS, "q", filter.q)
                .page(entities, Aspect.class, filter, filter.orderBy(AspectFilter.SORT, "x.number", "x.code"));
    }

    void save(Aspect aspect) {
        entities.persist(aspect);
        entities.flush();
    }

    void remove(Aspect aspect) {
        entities.remove(aspect);
        entities.flush();
    }
}
