package be.eenstem.platform.input;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;

/** Keeps a large body in a file while its request lasts; the reader that comes with Quarkus REST leaves the file behind. */
@Provider
@Priority(1)
@Consumes(MediaType.WILDCARD)
public class SpooledBodyReader implements MessageBodyReader<File> {

    private final SpooledBodies spool;

    public SpooledBodyReader(SpooledBodies spool) {
        this.spool = spool;
    }

    @Override
    public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
        return type == File.class;
    }

    @Override
    public File readFrom(
            Class<File> type,
            Type generic,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, String> headers,
            InputStream body)
            throws IOException {
        return spool.keep(body);
    }
}
