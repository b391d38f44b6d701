package be.eenstem.platform.openapi;

import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationValue;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;

/**
 * Puts back the bodies that {@code content = @Content(schema = …)} declares in {@code @APIResponse} and
 * {@code @RequestBody}: the scanner drops them where no media type is named.
 */
final class DeclaredBodies {

    private static final DotName ANSWER =
            DotName.createSimple("org.eclipse.microprofile.openapi.annotations.responses.APIResponse");
    private static final DotName BODY =
            DotName.createSimple("org.eclipse.microprofile.openapi.annotations.parameters.RequestBody");
    private static final DotName SCHEMA =
            DotName.createSimple("org.eclipse.microprofile.openapi.annotations.media.Schema");

    private final IndexView index;
    private final ResourceMethods methods;

    private DeclaredBodies(IndexView index) {
        this.index = index;
        this.methods = ResourceMethods.of(index);
    }

    static void addTo(OpenAPI document, IndexView index) {
        DeclaredBodies answers = new DeclaredBodies(index);
        Schemas.operations(document).forEach(answers::add);
    }

    private void add(Operation operation) {
        methods.of(operation.getOperationId()).forEach(method -> add(operation, method));
    }

    private void add(Operation operation, MethodInfo method) {
        Optional.ofNullable(method.annotation(BODY))
                .flatMap(this::schema)
                .ifPresent(schema -> operation
                        .getRequestBody()
                        .getContent()
                        .getMediaTypes()
                        .values()
                        .forEach(type -> type.setSchema(schema)));
        Map<String, APIResponse> responses = operation.getResponses().getAPIResponses();
        for (AnnotationInstance answer : method.annotationsWithRepeatable(ANSWER, index)) {
            APIResponse response =
                    responses.get(answer.valueWithDefault(index, "responseCode").asString());
            if (ResponseBodies.isEmpty(response)) {
                schema(answer).ifPresent(schema -> response.setContent(json(schema)));
            }
        }
    }

    private static Content json(Schema schema) {
        return OASFactory.createContent()
                .addMediaType("application/json", OASFactory.createMediaType().schema(schema));
    }

    private Optional<Schema> schema(AnnotationInstance body) {
        return Optional.ofNullable(body.value("content"))
                .map(AnnotationValue::asNestedArray)
                .filter(content -> content.length > 0)
                .filter(content -> content[0].value("mediaType") == null)
                .map(content -> content[0].value("schema"))
                .map(schema -> schema.asNested().value("implementation"))
                .map(type -> index.getClassByName(type.asClass().name()))
                .map(shown -> shown.declaredAnnotation(SCHEMA))
                .map(named -> named.value("name"))
                .map(name -> Schemas.reference(name.asString()));
    }
}
