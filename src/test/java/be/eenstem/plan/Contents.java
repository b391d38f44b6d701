package be.eenstem.plan;

import static be.eenstem.Api.as;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What readers find in the versions of a plan. */
final class Contents {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Contents() {}

    /** By reader, and by what it is. */
    static Map<String, Map<String, JsonNode>> of(String plan, List<String> readers, int number) throws Exception {
        Map<String, Map<String, JsonNode>> contents = new TreeMap<>();
        for (String reader : readers) {
            Map<String, JsonNode> found = new TreeMap<>();
            String version = plan + "/versions/" + number;
            ObjectNode itself = (ObjectNode) read(reader, version);
            found.put("plan", itself.without(List.of("id", "href", "submittedAt", "hash", "campaigns", "conflicts")));
            for (JsonNode item :
                    read(reader, version + "/campaigns?pageSize=1000").get("items")) {
                found.put(item.get("id").asText(), item.get("campaign"));
            }
            for (JsonNode item :
                    read(reader, version + "/conflicts?pageSize=1000").get("items")) {
                found.put(item.get("id").asText(), item.get("conflict"));
            }
            contents.put(reader, found);
        }
        return contents;
    }

    static JsonNode diff(String reader, String plan, String from, String to) throws Exception {
        return read(reader, plan + "/diff?from=" + from + "&to=" + to);
    }

    private static JsonNode read(String reader, String address) throws Exception {
        Response answer = as(reader).get(address);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        return JSON.readTree(answer.asByteArray());
    }
}
