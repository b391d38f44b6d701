package be.eenstem.sync;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/** What a reader has of the campaigns, out of the change feed alone. */
final class Copy {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Supplier<RequestSpecification> reader;
    private final String filters;
    private final int pageSize;
    final Map<String, JsonNode> campaigns = new TreeMap<>();
    final List<String> removed = new ArrayList<>();
    String token;
    private String next;

    /** @param filters as a query, or empty */
    Copy(Supplier<RequestSpecification> reader, String filters, int pageSize) {
        this.reader = reader;
        this.filters = filters;
        this.pageSize = pageSize;
    }

    /** Reads on to the end, and tells the ids of what came. */
    List<String> read() {
        removed.clear();
        List<String> came = new ArrayList<>(page());
        while (next != null) {
            came.addAll(page());
        }
        return came;
    }

    /** Reads the next page alone. */
    List<String> page() {
        String address = next != null
                ? next
                : "/v1/changes?pageSize=" + pageSize + (filters.isEmpty() ? "" : "&" + filters)
                        + (token == null ? "" : "&syncToken=" + token);
        JsonNode page = get(reader.get(), address);
        assertThat(page.get("items").size()).isLessThanOrEqualTo(pageSize);
        assertThat(page.has("next")).isNotEqualTo(page.has("syncToken"));
        next = page.path("next").textValue();
        token = page.path("syncToken").asText(token);
        List<String> came = new ArrayList<>();
        page.get("items").forEach(item -> came.add(take(item)));
        return came;
    }

    /** All that the same reader is shown by the list. */
    Map<String, JsonNode> shown() {
        Map<String, JsonNode> shown = new TreeMap<>();
        String next = "/v1/campaigns?pageSize=500" + (filters.isEmpty() ? "" : "&" + filters);
        while (next != null) {
            JsonNode page = get(reader.get(), next);
            page.get("items").forEach(item -> shown.put(item.get("href").asText(), item));
            next = page.path("next").textValue();
        }
        return shown;
    }

    private String take(JsonNode item) {
        String href = item.get("href").asText();
        if (item.path("removed").asBoolean()) {
            campaigns.remove(href);
            removed.add(id(href));
        } else {
            campaigns.put(href, item.get("campaign"));
        }
        return id(href);
    }

    private static String id(String href) {
        return href.substring(href.lastIndexOf('/') + 1);
    }

    private static JsonNode get(RequestSpecification reader, String address) {
        String path = address.replaceFirst("^http://[^/]+", "");
        String body = reader.urlEncodingEnabled(false)
                .get(path)
                .then()
                .statusCode(200)
                .extract()
                .asString();
        try {
            return JSON.readTree(body);
        } catch (JsonProcessingException e) {
            throw new AssertionError(body, e);
        }
    }
}
