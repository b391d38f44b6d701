package be.eenstem.webhook;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;

/** Writes what is sent: the event, when it was, and what is told of it. */
@ApplicationScoped
class DeliveryBody {

    /** To the millisecond, with its seconds also where they are zero. */
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSxxx");

    private static final int LARGEST = 64 * 1024;

    private final ObjectMapper mapper;

    DeliveryBody(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    String of(String event, OffsetDateTime at, Map<String, Object> data) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("type", event);
        body.put("timestamp", MOMENT.format(at));
        body.put("data", data);
        try {
            String text = mapper.writeValueAsString(body);
            if (text.getBytes(StandardCharsets.UTF_8).length > LARGEST) {
                throw new IllegalArgumentException("A delivery of " + event + " is over 64 KB");
            }
            return text;
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("A delivery of " + event + " is no JSON", e);
        }
    }
}
