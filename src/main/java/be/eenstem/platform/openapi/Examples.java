package be.eenstem.platform.openapi;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.MediaType;

/**
 * Shows for each body an example, from a file in {@code openapi/examples}: that of the operation
 * ({@code createCampaign.request.json}, {@code exportCampaigns.response.csv}), else that of the schema
 * ({@code Campaign.json}). A page is made of the example of what it holds, and a patch of the first text of a request.
 */
final class Examples {

    private static final String FOLDER = "/openapi/examples/";
    private static final ObjectMapper JSON = new ObjectMapper();

    private Examples() {}

    static void addTo(OpenAPI document) {
        for (Operation operation : Schemas.operations(document)) {
            String id = operation.getOperationId();
            if (operation.getRequestBody() != null) {
                operation
                        .getRequestBody()
                        .getContent()
                        .getMediaTypes()
                        .forEach((name, type) -> show(type, id + ".request." + ending(name)));
            }
            ResponseBodies.mediaTypes(operation)
                    .forEach(type -> show(type.getValue(), id + ".response." + ending(type.getKey())));
        }
    }

    /** The content of an example file: JSON as maps and lists, else text. */
    static Optional<Object> named(String file) {
        try (InputStream content = Examples.class.getResourceAsStream(FOLDER + file)) {
            if (content == null) {
                return Optional.empty();
            }
            return Optional.of(
                    file.endsWith(".json")
                            ? JSON.readValue(content, Object.class)
                            : new String(content.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("The example " + file + " cannot be read", e);
        }
    }

    private static void show(MediaType type, String file) {
        if (type.getExample() == null) {
            named(file).or(() -> ofSchema(Schemas.nameOf(type.getSchema()))).ifPresent(type::setExample);
        }
    }

    private static Optional<Object> ofSchema(String name) {
        if (name == null) {
            return Optional.empty();
        }
        Optional<Object> own = named(name + ".json");
        if (own.isPresent()) {
            return own;
        }
        if (name.endsWith("Page")) {
            return named(name.replaceAll("Page$", ".json")).map(Examples::page);
        }
        return name.endsWith("Patch")
                ? named(name.replaceAll("Patch$", "Request.json")).map(Examples::patch)
                : own;
    }

    private static Object page(Object item) {
        String collection = ((Map<?, ?>) item).get("href").toString().replaceAll("/[^/]*$", "");
        Map<String, Object> page = new LinkedHashMap<>();
        page.put("items", List.of(item));
        page.put("total", 1);
        page.put("pageSize", 50);
        page.put("first", collection + "?page=1");
        return page;
    }

    private static Object patch(Object request) {
        return ((Map<?, ?>) request)
                .entrySet().stream()
                        .filter(entry -> entry.getValue() instanceof String
                                && !entry.getKey().equals("code"))
                        .findFirst()
                        .<Object>map(entry -> Map.of(entry.getKey(), entry.getValue()))
                        .orElse(Map.of());
    }

    private static String ending(String mediaType) {
        return mediaType.endsWith("json") ? "json" : mediaType.substring(mediaType.indexOf('/') + 1);
    }
}
