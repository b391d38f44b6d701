package be.eenstem.platform.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.jboss.jandex.IndexView;

/**
 * Completes the document at build time with what is uniform, so that a resource only says what is its own: an operationId, a
 * summary, its parameters and its records. Examples lie in {@code openapi/examples}, see {@link Examples}.
 */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class ApiDocument implements OASFilter {

    private final IndexView index;

    public ApiDocument(IndexView index) {
        this.index = index;
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        CommonParts.addTo(document);
        DeclaredBodies.addTo(document, index);
        PlainShapes.applyTo(document);
        ConstraintShapes.of(index).applyTo(document);
        PatchSchemas.addTo(document);
        Operations.of(index).complete(document);
        Examples.addTo(document);
        UnusedSchemas.dropFrom(document);
    }
}
