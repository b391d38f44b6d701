package be.eenstem.conflict;

import be.eenstem.conflict.QuietClient.Answer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.TreeMap;

/** Takes the reserved conflicts out of an answer, as if what is reserved had never been. */
final class QuietRemoval {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String RESERVED = "\"reserved\":true";

    private QuietRemoval() {}

    /** Whether that can be done: a reserved conflict itself, counts, and pages that are not the only one have no other form. */
    static boolean isWhole(String question, Answer before) {
        boolean counts = question.startsWith("/v1/conflictSummary");
        boolean itself = question.matches("/v1/conflicts/[0-9a-f].*");
        boolean part = before != null && before.body().contains("\"next\":") || question.contains("page=2");
        // The removal itself is told of there.
        boolean trail = question.startsWith("/v1/auditEntries");
        return before != null && !trail && !counts && !itself && !part;
    }

    /** How many there are in it. */
    static int reserved(Answer answer) {
        return answer.body().contains(RESERVED)
                ? read(answer).get("items").size() - kept(read(answer)).size()
                : 0;
    }

    static Answer without(Answer answer) {
        Answer bare = bare(answer);
        if (!answer.body().contains(RESERVED)) {
            return bare;
        }
        ObjectNode page = read(answer);
        page.put("total", page.get("total").asLong() - reserved(answer));
        page.set("items", kept(page));
        return new Answer(bare.status(), bare.headers(), page.toString());
    }

    /** Without what follows from its length and content. */
    static Answer bare(Answer answer) {
        TreeMap<String, String> headers = new TreeMap<>(answer.headers());
        headers.remove("etag");
        headers.remove("content-length");
        return new Answer(answer.status(), headers, answer.body());
    }

    private static ArrayNode kept(JsonNode page) {
        ArrayNode kept = JSON.createArrayNode();
        page.get("items").forEach(item -> {
            if (!item.path("campaigns").toString().contains(RESERVED)) {
                kept.add(item);
            }
        });
        return kept;
    }

    private static ObjectNode read(Answer answer) {
        try {
            return (ObjectNode) JSON.readTree(answer.body());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(answer.body(), e);
        }
    }
}
