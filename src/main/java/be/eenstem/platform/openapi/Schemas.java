package be.eenstem.platform.openapi;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** Ways through the schemas of a document. */
final class Schemas {

    private static final String PLACE = "#/components/schemas/";

    private Schemas() {}

    /** The name in a reference to a named schema; null where it is none. */
    static String nameOf(Schema schema) {
        return schema == null || schema.getRef() == null
                ? null
                : schema.getRef().substring(schema.getRef().lastIndexOf('/') + 1);
    }

    static Schema reference(String name) {
        Schema schema = OASFactory.createSchema();
        refer(schema, name);
        return schema;
    }

    static void refer(Schema schema, String name) {
        schema.setRef(PLACE + name);
    }

    static Map<String, Schema> named(OpenAPI document) {
        return document.getComponents().getSchemas();
    }

    static boolean isA(Schema schema, SchemaType type) {
        return schema.getType() != null && schema.getType().contains(type);
    }

    static List<Operation> operations(OpenAPI document) {
        return document.getPaths().getPathItems().values().stream()
                .map(PathItem::getOperations)
                .flatMap(operations -> operations.values().stream())
                .toList();
    }

    /** Every schema once, those inside others too. */
    static void forEach(OpenAPI document, Consumer<Schema> action) {
        Set<Schema> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        List<Schema> roots = new ArrayList<>(named(document).values());
        operations(document).forEach(operation -> roots(operation).forEach(roots::add));
        roots.forEach(root -> visit(root, seen, action));
    }

    static Stream<Schema> roots(Operation operation) {
        Stream<Schema> parameters = operation.getParameters() == null
                ? Stream.empty()
                : operation.getParameters().stream().map(parameter -> parameter.getSchema());
        Stream<Schema> request = operation.getRequestBody() == null
                ? Stream.empty()
                : roots(operation.getRequestBody().getContent());
        Stream<Schema> responses = operation.getResponses() == null
                ? Stream.empty()
                : operation.getResponses().getAPIResponses().values().stream()
                        .flatMap(response -> roots(response.getContent()));
        return Stream.of(parameters, request, responses)
                .flatMap(schemas -> schemas)
                .filter(schema -> schema != null);
    }

    private static Stream<Schema> roots(Content content) {
        return content == null || content.getMediaTypes() == null
                ? Stream.empty()
                : content.getMediaTypes().values().stream().map(MediaType::getSchema);
    }

    private static void visit(Schema schema, Set<Schema> seen, Consumer<Schema> action) {
        if (schema == null || !seen.add(schema)) {
            return;
        }
        action.accept(schema);
        if (schema.getProperties() != null) {
            schema.getProperties().values().forEach(property -> visit(property, seen, action));
        }
        if (schema.getAllOf() != null) {
            schema.getAllOf().forEach(part -> visit(part, seen, action));
        }
        visit(schema.getItems(), seen, action);
        visit(schema.getAdditionalPropertiesSchema(), seen, action);
    }
}
