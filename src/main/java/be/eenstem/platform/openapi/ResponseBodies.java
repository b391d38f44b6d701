package be.eenstem.platform.openapi;

import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** What an operation answers when it succeeds. */
final class ResponseBodies {

    private ResponseBodies() {}

    static Stream<Map.Entry<String, APIResponse>> successes(Operation operation) {
        return operation.getResponses().getAPIResponses().entrySet().stream()
                .filter(response -> response.getKey().startsWith("2"));
    }

    static boolean isEmpty(APIResponse response) {
        return response.getContent() == null
                || response.getContent().getMediaTypes() == null
                || response.getContent().getMediaTypes().isEmpty();
    }

    /** The media types of all successful answers. */
    static Stream<Map.Entry<String, MediaType>> mediaTypes(Operation operation) {
        return successes(operation)
                .map(Map.Entry::getValue)
                .filter(response -> !isEmpty(response))
                .flatMap(response -> response.getContent().getMediaTypes().entrySet().stream());
    }

    /** The name of the schema of the first answer that has one; null where none has. */
    static String schemaName(Operation operation) {
        return mediaTypes(operation)
                .map(type -> Schemas.nameOf(type.getValue().getSchema()))
                .filter(name -> name != null)
                .findFirst()
                .orElse(null);
    }
}
