package be.eenstem.conflict.policy;

import be.eenstem.conflict.policy.ConflictPolicies.PressureLimit;
import be.eenstem.conflict.policy.ConflictPolicies.TypePolicy;
import be.eenstem.kernel.LocalizedText;
import be.eenstem.platform.reference.Audience;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Reads the policies for those who judge by them: as the transaction at hand sees them, each time anew. */
@ApplicationScoped
public class PolicyReader {

    private static final String TYPES = """
            select type, enabled, severity, cast(numbers as text) as numbers, cast(words as text) as words
            from conflict_policy
            order by position""";

    private static final String PRESSURES = """
            select id, cast(name as text) as name, sectors, sizes, regions, roles, window_days, threshold, severity
            from pressure_policy
            where enabled
            order by id""";

    private final EntityManager entities;
    private final ObjectMapper mapper;

    PolicyReader(EntityManager entities, ObjectMapper mapper) {
        this.entities = entities;
        this.mapper = mapper;
    }

    public ConflictPolicies current() {
        Map<String, TypePolicy> types = new LinkedHashMap<>();
        rows(TYPES).forEach(row -> types.put(row.get("type", String.class), type(row)));
        List<PressureLimit> pressures =
                rows(PRESSURES).stream().map(this::pressure).toList();
        return new ConflictPolicies(Collections.unmodifiableMap(types), pressures);
    }

    @SuppressWarnings("unchecked")
    private List<Tuple> rows(String select) {
        return entities.createNativeQuery(select, Tuple.class).getResultList();
    }

    private TypePolicy type(Tuple row) {
        return new TypePolicy(
                row.get("enabled", Boolean.class),
                row.get("severity", String.class),
                json(row, "numbers", new TypeReference<Map<String, Integer>>() {}),
                json(row, "words", new TypeReference<Map<String, List<String>>>() {}));
    }

    private PressureLimit pressure(Tuple row) {
        return new PressureLimit(
                row.get("id", UUID.class),
                json(row, "name", new TypeReference<LocalizedText>() {}),
                new Audience(codes(row, "sectors"), codes(row, "sizes"), codes(row, "regions"), codes(row, "roles")),
                row.get("window_days", Integer.class),
                row.get("threshold", Integer.class),
                row.get("severity", String.class));
    }

    private static List<String> codes(Tuple row, String column) {
        return List.of(row.get(column, String[].class));
    }

    private <T> T json(Tuple row, String column, TypeReference<T> type) {
        String json = row.get(column, String.class);
        try {
            return json == null ? null : mapper.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
