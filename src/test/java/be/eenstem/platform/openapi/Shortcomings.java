package be.eenstem.platform.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;

/** What the operations of a document lack, each in a sentence that says what to add. */
final class Shortcomings {

    private static final String EXAMPLES = "src/main/resources/openapi/examples/";
    private static final Set<String> METHODS = Set.of("get", "put", "post", "patch", "delete");

    private final JsonNode document;
    private final List<String> found = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();

    private Shortcomings(JsonNode document) {
        this.document = document;
    }

    static List<String> of(JsonNode document) {
        Shortcomings shortcomings = new Shortcomings(document);
        document.get("paths")
                .properties()
                .forEach(path -> path.getValue().properties().stream()
                        .filter(method -> METHODS.contains(method.getKey()))
                        .forEach(method ->
                                shortcomings.inspect(method.getKey() + " " + path.getKey(), method.getValue())));
        return shortcomings.found;
    }

    private void inspect(String call, JsonNode operation) {
        String id = operation.path("operationId").asText();
        lacks(id.isEmpty(), call, "has no operationId: @Operation(operationId = …)");
        lacks(!ids.add(id), call, "shares its operationId with another");
        lacks(operation.path("summary").asText().isEmpty(), id, "has no summary: @Operation(summary = …)");
        lacks(operation.path("tags").size() != 1, id, "has not exactly one tag: @Tag on the resource");
        operation.path("tags").forEach(tag -> lacks(!isDescribed(tag), id, "has a tag that no resource describes"));
        operation.path("parameters").forEach(parameter -> inspectParameter(id, parameter));
        inspectContent(id, "request", operation.path("requestBody").path("content"));
        lacks(
                operation.has("requestBody")
                        && operation.at("/requestBody/content").isEmpty(),
                id,
                "takes an unknown body");
        JsonNode responses = operation.path("responses");
        lacks(responses.properties().stream().noneMatch(Shortcomings::isSuccess), id, "never succeeds");
        responses.properties().stream().filter(Shortcomings::isSuccess).forEach(response -> {
            inspectContent(id, "response", response.getValue().path("content"));
            boolean silent = response.getValue().path("content").isEmpty()
                    && !response.getKey().equals("204");
            lacks(silent && !response.getKey().equals("202"), id, """
                    answers %s without a body that the document knows: \
                    @APIResponse(responseCode = "%1$s", content = @Content(schema = @Schema(implementation = …)))""".formatted(response.getKey()));
        });
    }

    private void inspectParameter(String id, JsonNode parameter) {
        if (parameter.has("name")) {
            JsonNode schema = parameter.path("schema");
            lacks(
                    !schema.has("type") && !schema.has("$ref"),
                    id,
                    "has a parameter without a type: " + parameter.get("name").asText());
        }
    }

    private void inspectContent(String id, String side, JsonNode content) {
        for (Map.Entry<String, JsonNode> type : content.properties()) {
            String schema = type.getValue().path("schema").path("$ref").asText().replaceAll(".*/", "");
            boolean json = type.getKey().endsWith("json");
            lacks(json && schema.isEmpty(), id, "has a %s whose record has no @Schema(name = …)".formatted(side));
            lacks(
                    schema.startsWith("Json") || schema.equals("Object"),
                    id,
                    "has a %s of any shape: say which".formatted(side));
            String ending = json ? "json" : type.getKey().replaceAll(".*/", "");
            boolean text = json || type.getKey().startsWith("text/");
            lacks(
                    text && !type.getValue().has("example") && !type.getValue().has("examples"),
                    id,
                    "has no example of its %s: add %s%s or %s.%s.%s"
                            .formatted(side, EXAMPLES, schema + ".json", id, side, ending));
        }
    }

    private boolean isDescribed(JsonNode tag) {
        return StreamSupport.stream(document.path("tags").spliterator(), false)
                .anyMatch(known -> known.get("name").equals(tag) && known.has("description"));
    }

    private static boolean isSuccess(Map.Entry<String, JsonNode> response) {
        return response.getKey().startsWith("2");
    }

    private void lacks(boolean lacking, String operation, String what) {
        if (lacking) {
            found.add(operation + " " + what);
        }
    }
}
