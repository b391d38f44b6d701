package be.eenstem.platform.input;

import be.eenstem.platform.problem.ProblemException;
import be.eenstem.platform.problem.ProblemType;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;

/**
 * Binds every JSON body through {@link Bodies}: a resource method only ever sees a valid record, or a parsed tree. Claims the
 * relatives of JSON too, which the framework's own reader would bind unchecked, and refuses them.
 */
@Provider
@Priority(1)
@Consumes({MediaType.APPLICATION_JSON, "application/*+json"})
public class JsonBodyReader implements MessageBodyReader<Object> {

    private static final MediaType PATCH = MediaType.valueOf(MergePatch.MEDIA_TYPE);

    private final Bodies bodies;

    public JsonBodyReader(Bodies bodies) {
        this.bodies = bodies;
    }

    @Override
    public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
        return type.isRecord() || type == JsonNode.class;
    }

    @Override
    @SuppressWarnings({"unchecked", "rawtypes"})
    public Object readFrom(
            Class type,
            Type generic,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap headers,
            InputStream body)
            throws IOException {
        MediaType expected = type == MergePatch.class ? PATCH : MediaType.APPLICATION_JSON_TYPE;
        if (!expected.isCompatible(mediaType)) {
            throw ProblemException.of(ProblemType.UNSUPPORTED_MEDIA_TYPE);
        }
        JsonNode json = bodies.parse(body);
        if (type == JsonNode.class) {
            return json;
        }
        return type == MergePatch.class ? bodies.patch(json) : bodies.read(json, type);
    }
}
