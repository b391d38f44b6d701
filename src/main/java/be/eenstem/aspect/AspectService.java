package be.eenstem.aspect;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.Set;

@ApplicationScoped
@Transactional
public class AspectService {

    private final EntityManager entities;

    AspectService(EntityManager entities) {
        this.entities = entities;
    }

    @SuppressWarnings("unchecked")
    public Set<String> codes() {
        return new HashSet<>(entities.createNativeQuery("select code from aspect", String.class)
                .getResultList());
    }

    public java.util.Map<String, be.eenstem.kernel.LocalizedText> names() {
        return java.util.Map.of();
    }
}
