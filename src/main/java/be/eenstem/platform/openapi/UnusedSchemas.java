package be.eenstem.platform.openapi;

import java.util.HashSet;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** Leaves out the schemas that nothing refers to any more. */
final class UnusedSchemas {

    private final OpenAPI document;
    private final Set<String> used = new HashSet<>();

    private UnusedSchemas(OpenAPI document) {
        this.document = document;
    }

    static void dropFrom(OpenAPI document) {
        UnusedSchemas schemas = new UnusedSchemas(document);
        schemas.use("Problem");
        Schemas.operations(document)
                .forEach(operation -> Schemas.roots(operation).forEach(schemas::follow));
        TreeMap<String, Schema> kept = new TreeMap<>(Schemas.named(document));
        kept.keySet().retainAll(schemas.used);
        document.getComponents().setSchemas(kept);
    }

    private void use(String name) {
        if (used.add(name)) {
            follow(Schemas.named(document).get(name));
        }
    }

    private void follow(Schema schema) {
        if (schema == null) {
            return;
        }
        if (schema.getRef() != null) {
            use(Schemas.nameOf(schema));
        }
        if (schema.getProperties() != null) {
            schema.getProperties().values().forEach(this::follow);
        }
        if (schema.getAllOf() != null) {
            schema.getAllOf().forEach(this::follow);
        }
        follow(schema.getItems());
        follow(schema.getAdditionalPropertiesSchema());
    }
}
