package be.eenstem.platform.http;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;

/** The absolute addresses of resources, as the caller reached the service. */
@RequestScoped
public class Links {

    @Context
    UriInfo uri;

    /** The address of {@code /v1/…}; each segment is escaped. */
    public URI to(Object... segments) {
        StringBuilder address = new StringBuilder(uri.getBaseUri().toString()).append("v1");
        for (Object segment : segments) {
            address.append('/').append(escaped(segment.toString()));
        }
        return URI.create(address.toString());
    }

    /** Ids and codes stay as they are: an answer may hold hundreds. */
    private static String escaped(String segment) {
        return segment.chars().allMatch(Links::isPlain)
                ? segment
                : UriBuilder.fromPath("").segment(segment).build().getRawPath();
    }

    private static boolean isPlain(int character) {
        return character >= 'a' && character <= 'z'
                || character >= 'A' && character <= 'Z'
                || character >= '0' && character <= '9'
                || character == '-';
    }
}
