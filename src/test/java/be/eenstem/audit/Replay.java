package be.eenstem.audit;

import static be.eenstem.Api.as;

import be.eenstem.platform.csv.FormulaGuard;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.StreamSupport;

/** The state that the trail leads to, and the one that the API tells, in the same words. */
final class Replay {

    /** What is not of a document: names of the resource, and what is computed. */
    private static final Set<String> BESIDE = Set.of("id", "href", "code", "changedAt", "changedBy");

    private static final Set<String> BY_DATE = Set.of("running", "completed");
    private static final ObjectMapper JSON = new ObjectMapper();

    private Replay() {}

    /** By collection and id, what is left when all entries have been gone through in turn. */
    static Map<String, Map<String, JsonNode>> ofTheTrail() throws IOException {
        Map<String, Map<String, JsonNode>> state = new TreeMap<>();
        String sheet = as("coordinator")
                .accept("text/csv")
                .get("/v1/auditEntries?sort=at")
                .asString();
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(sheet)) {
            for (NamedCsvRecord row : rows) {
                apply(row, state);
            }
        }
        return state;
    }

    private static void apply(NamedCsvRecord row, Map<String, Map<String, JsonNode>> state) throws IOException {
        Map<String, JsonNode> resources =
                state.computeIfAbsent(row.getField("resource"), collection -> new TreeMap<>());
        String id = row.getField("resourceId");
        // Of accounts it is only noted that somebody forgot them.
        boolean told =
                !row.getField("before").isEmpty() || !row.getField("after").isEmpty();
        switch (told ? row.getField("operation") : "noted") {
            case "created" -> expect(resources.put(id, document(row, "after")) == null, row);
            case "changed" -> expect(document(row, "before").equals(resources.put(id, document(row, "after"))), row);
            case "removed" -> expect(document(row, "before").equals(resources.remove(id)), row);
            default -> {}
        }
    }

    private static void expect(boolean follows, NamedCsvRecord row) {
        if (!follows) {
            throw new AssertionError("An entry does not follow from those before it: " + row);
        }
    }

    private static JsonNode document(NamedCsvRecord row, String column) throws IOException {
        ObjectNode document = (ObjectNode) JSON.readTree(FormulaGuard.revealed(row.getField(column)));
        // The API names contacts in full; the trail has a digest instead.
        document.withArrayProperty("contacts").forEach(contact -> ((ObjectNode) contact).remove("digest"));
        return withoutNoContacts(document);
    }

    /** The same from a list of the API. */
    static Map<String, JsonNode> ofTheApi(String collection) throws IOException {
        Map<String, JsonNode> resources = new TreeMap<>();
        String page = "/v1/" + collection + "?pageSize=1000";
        while (page != null) {
            JsonNode answer = JSON.readTree(as("coordinator").get(page).asString());
            answer.get("items").forEach(item -> resources.put(name(item), document(collection, (ObjectNode) item)));
            page = answer.has("next") ? answer.get("next").asText() : null;
        }
        return resources;
    }

    /** Where two states differ. */
    static List<String> differences(Map<String, JsonNode> some, Map<String, JsonNode> others) {
        Set<String> ids = new TreeSet<>(some.keySet());
        ids.addAll(others.keySet());
        return ids.stream()
                .filter(id -> !Objects.equals(some.get(id), others.get(id)))
                .map(id -> "%s: %s, but %s".formatted(id, some.get(id), others.get(id)))
                .toList();
    }

    private static String name(JsonNode item) {
        for (String key : List.of("id", "code")) {
            if (item.has(key)) {
                return item.get(key).asText();
            }
        }
        return item.get("type").asText();
    }

    private static JsonNode document(String collection, ObjectNode item) {
        ObjectNode document = item.deepCopy().remove(BESIDE);
        if (collection.equals("conflictPolicies")) {
            document.remove("type");
        }
        if (document.has("status") && BY_DATE.contains(document.get("status").asText())) {
            document.put("status", "confirmed");
        }
        document.withArrayProperty("contacts")
                .forEach(contact -> ((ObjectNode) contact).remove(List.of("name", "email", "phone", "personal")));
        return withoutNoContacts(document);
    }

    private static JsonNode withoutNoContacts(ObjectNode document) {
        if (document.get("contacts").isEmpty()) {
            document.remove("contacts");
        }
        return document;
    }

    /** What people made of a conflict, as the trail has it; null where nothing. */
    static JsonNode ofConflict(String id) throws IOException {
        String address = "/v1/conflicts/" + id;
        JsonNode conflict = JSON.readTree(as("coordinator").get(address).asString());
        JsonNode comments =
                JSON.readTree(as("coordinator").get(address + "/comments").asString());
        ObjectNode document = JSON.createObjectNode();
        copy(conflict, document, "waiver", "reason");
        copy(conflict, document, "assignment", "organization", "due", "note");
        copy(conflict, document, "settlement", "decision");
        ArrayNode said = JSON.createArrayNode();
        comments.path("items").forEach(comment -> said.add(((ObjectNode) comment).retain("id", "text")));
        if (!said.isEmpty()) {
            document.set("comments", said);
        }
        return document.isEmpty() ? null : document;
    }

    private static void copy(JsonNode conflict, ObjectNode document, String part, String... names) {
        if (conflict.has(part)) {
            document.set(part, ((ObjectNode) conflict.get(part)).retain(names));
        }
    }

    /** The ids of conflicts that the API says to be waived, assigned or settled. */
    static List<String> conflictsSpokenOf() throws IOException {
        List<String> ids = new ArrayList<>();
        String page = "/v1/conflicts?pageSize=1000";
        while (page != null) {
            JsonNode answer = JSON.readTree(as("coordinator").get(page).asString());
            StreamSupport.stream(answer.get("items").spliterator(), false)
                    .filter(item -> item.has("waiver") || item.has("assignment") || item.has("settlement"))
                    .forEach(item -> ids.add(item.get("id").asText()));
            page = answer.has("next") ? answer.get("next").asText() : null;
        }
        Collections.sort(ids);
        return ids;
    }
}
