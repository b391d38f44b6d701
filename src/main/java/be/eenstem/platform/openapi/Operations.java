package be.eenstem.platform.openapi;

import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jboss.jandex.IndexView;

/** Adds to each operation what its method, its answers and its annotations imply. */
final class Operations {

    private static final Set<String> OK = Set.of("200", "201");

    private final ResourceMethods methods;

    private Operations(ResourceMethods methods) {
        this.methods = methods;
    }

    static Operations of(IndexView index) {
        return new Operations(ResourceMethods.of(index));
    }

    void complete(OpenAPI document) {
        document.getPaths()
                .getPathItems()
                .forEach((path, item) ->
                        item.getOperations().forEach((method, operation) -> complete(method, operation)));
    }

    private void complete(HttpMethod method, Operation operation) {
        String id = operation.getOperationId();
        SortNames.tell(operation, methods.of(id));
        OperationParameters.complete(operation, method, methods.isIdempotent(id));
        if (operation.getRequestBody() != null) {
            operation.getRequestBody().setRequired(true);
        }
        ResponseBodies.successes(operation)
                .forEach(response -> describe(method, response.getKey(), response.getValue()));
        if (method == HttpMethod.GET) {
            operation
                    .getResponses()
                    .addAPIResponse(
                            "304",
                            OASFactory.createAPIResponse()
                                    .description("What the caller has, by If-None-Match, is current.")
                                    .addHeader("ETag", OASFactory.createHeader().ref("ETag")));
        }
        operation.getResponses().setDefaultValue(OASFactory.createAPIResponse().ref("Problem"));
    }

    private static void describe(HttpMethod method, String status, APIResponse response) {
        if (response.getDescription() == null) {
            response.setDescription(Map.of("201", "Created", "202", "Accepted").getOrDefault(status, "OK"));
        }
        boolean shows = !ResponseBodies.isEmpty(response) && OK.contains(status);
        if (shows && !(method == HttpMethod.POST && status.equals("200"))) {
            response.addHeader("ETag", OASFactory.createHeader().ref("ETag"));
        }
        if (status.equals("201") || status.equals("202")) {
            response.addHeader("Location", OASFactory.createHeader().ref("Location"));
        }
    }
}
