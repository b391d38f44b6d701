package be.eenstem.platform.http;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.UUID;

/** The absolute addresses of resources, as the caller reached the service. */
@RequestScoped
public class Links {

    @Context
    UriInfo uri;

    private String base;

    /** The address of {@code /v1/…}; each segment is escaped. */
    public URI to(Object... segments) {
        return URI.create(textTo(segments));
    }

    /** The same as text, where there are many. */
    public String textTo(Object... segments) {
        if (base == null) {
            base = uri.getBaseUri() + "v1";
        }
        StringBuilder address = new StringBuilder(base);
        for (Object segment : segments) {
            address.append('/').append(segment instanceof UUID id ? id.toString() : escaped(segment.toString()));
        }
        return address.toString();
    }

    /** Ids and codes stay as they are: an answer may hold hundreds. */
    private static String escaped(String segment) {
        for (int place = 0; place < segment.length(); place++) {
            if (!isPlain(segment.charAt(place))) {
                return UriBuilder.fromPath("").segment(segment).build().getRawPath();
            }
        }
        return segment;
    }

    private static boolean isPlain(int character) {
        return character >= 'a' && character <= 'z'
                || character >= 'A' && character <= 'Z'
                || character >= '0' && character <= '9'
                || character == '-';
    }
}
