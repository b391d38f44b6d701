package be.eenstem.platform.http;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;

/** The absolute addresses of resources, as the caller reached the service. */
@RequestScoped
public class Links {

    @Context
    UriInfo uri;

    /** The address of {@code /v1/…}; each segment is escaped. */
    public URI to(Object... segments) {
        String[] path = new String[segments.length];
        for (int i = 0; i < segments.length; i++) {
            path[i] = String.valueOf(segments[i]);
        }
        return uri.getBaseUriBuilder().path("v1").segment(path).build();
    }
}
