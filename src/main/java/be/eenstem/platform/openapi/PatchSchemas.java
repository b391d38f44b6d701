package be.eenstem.platform.openapi;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** The body of each PATCH: any part of what a creation sends, and null for what is to go. */
final class PatchSchemas {

    private final OpenAPI document;

    private PatchSchemas(OpenAPI document) {
        this.document = document;
    }

    static void addTo(OpenAPI document) {
        PatchSchemas patches = new PatchSchemas(document);
        document.getPaths().getPathItems().values().stream()
                .map(PathItem::getPATCH)
                .filter(operation -> operation != null)
                .forEach(patches::describeBody);
    }

    private void describeBody(Operation operation) {
        String resource = ResponseBodies.schemaName(operation);
        if (resource == null) {
            throw new IllegalStateException(operation.getOperationId()
                    + " does not say what it answers: declare @APIResponse(responseCode = \"200\", content = …)");
        }
        String source = Schemas.named(document).containsKey(resource + "Request") ? resource + "Request" : resource;
        Schema body = Schemas.reference(patchOf(source));
        operation.getRequestBody().setRequired(true);
        operation.getRequestBody().getContent().getMediaTypes().values().forEach(type -> type.setSchema(body));
    }

    /** The name of the schema of a patch of the given one, which is made where it is not there yet. */
    private String patchOf(String name) {
        String patch = name.replaceAll("Request$", "") + "Patch";
        Schema source = Schemas.named(document).get(name);
        if (!Schemas.named(document).containsKey(patch)) {
            Schema made = OASFactory.createSchema().type(List.of(SchemaType.OBJECT));
            made.setDescription("What is to change; null removes, what is absent stays.");
            document.getComponents().addSchema(patch, made);
            List<String> required = source.getRequired() == null ? List.of() : source.getRequired();
            Map<String, Schema> properties = new LinkedHashMap<>();
            source.getProperties()
                    .forEach((property, shape) ->
                            properties.put(property, required.contains(property) ? part(shape) : orNull(part(shape))));
            made.setProperties(properties);
        }
        return patch;
    }

    /** The shape of a property in a patch; an object in it can be sent in part again. */
    private Schema part(Schema shape) {
        Schema target = shape.getAllOf() == null ? shape : shape.getAllOf().get(0);
        String name = Schemas.nameOf(target);
        boolean object = name != null && Schemas.named(document).get(name).getProperties() != null;
        return object ? Schemas.reference(patchOf(name)) : shape;
    }

    private static Schema orNull(Schema shape) {
        if (shape.getRef() != null) {
            return OASFactory.createSchema()
                    .type(List.of(SchemaType.OBJECT, SchemaType.NULL))
                    .allOf(List.of(shape));
        }
        Schema copy = OASFactory.createSchema();
        shape.getAll().forEach(copy::set);
        List<SchemaType> types = new ArrayList<>(shape.getType());
        types.add(SchemaType.NULL);
        copy.setType(types);
        copy.setEnumeration(null);
        return copy;
    }
}
