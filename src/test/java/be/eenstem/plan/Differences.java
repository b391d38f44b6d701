package be.eenstem.plan;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a comparison of two versions says, put into the first. */
final class Differences {

    private Differences() {}

    /** The first with the differences put in; what the plan says of itself is compared by the rest of the document. */
    static Map<String, JsonNode> applied(Map<String, JsonNode> first, JsonNode diff) {
        Map<String, JsonNode> second = new TreeMap<>();
        first.forEach((id, document) -> second.put(id, document.deepCopy()));
        ObjectNode plan = (ObjectNode) second.get("plan");
        plan.put("number", diff.get("to").asInt());
        diff.get("cancelled").forEach(gone -> second.remove(gone.get("id").asText()));
        diff.get("goneConflicts").forEach(gone -> second.remove(gone.get("id").asText()));
        diff.get("added").forEach(added -> second.put(added.get("id").asText(), added.get("campaign")));
        diff.get("newConflicts").forEach(added -> second.put(added.get("id").asText(), added.get("conflict")));
        diff.get("moved")
                .forEach(moved -> ((ObjectNode) second.get(moved.get("id").asText())).set("period", moved.get("to")));
        List.of("changed", "changedConflicts")
                .forEach(list -> diff.get(list)
                        .forEach(changed ->
                                change((ObjectNode) second.get(changed.get("id").asText()), changed.get("fields"))));
        change(plan, diff.get("plan"));
        return second;
    }

    private static void change(ObjectNode document, JsonNode fields) {
        for (JsonNode field : fields) {
            if (field.has("to")) {
                document.set(field.get("name").asText(), field.get("to"));
            } else {
                document.remove(field.get("name").asText());
            }
        }
    }
}
