package be.eenstem.plan;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import jakarta.enterprise.context.ApplicationScoped;

/** Writes what is frozen, and reads it. */
@ApplicationScoped
class PlanShapes {

    private final ObjectMapper mapper;
    private final ObjectReader reader;

    PlanShapes(ObjectMapper mapper) {
        this.mapper = mapper;
        this.reader = mapper.reader().with(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
    }

    PlannedCampaign campaign(String json) {
        return read(json, PlannedCampaign.class);
    }

    PlannedConflict conflict(String json) {
        return read(json, PlannedConflict.class);
    }

    VersionDocument version(String json) {
        return read(json, VersionDocument.class);
    }

    String json(VersionDocument document) {
        try {
            return mapper.writeValueAsString(document);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    JsonNode tree(String json) {
        return read(json, JsonNode.class);
    }

    private <T> T read(String json, Class<T> type) {
        try {
            return reader.forType(type).readValue(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
