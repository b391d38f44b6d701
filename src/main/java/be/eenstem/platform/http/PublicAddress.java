package be.eenstem.platform.http;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Addresses of the service for whoever gets them elsewhere than in an answer, as in a mail. */
@ApplicationScoped
public class PublicAddress {

    private final URI base;

    PublicAddress(@ConfigProperty(name = "eenstem.public-url") URI base) {
        this.base = base;
    }

    /** @param segments of {@code /v1/…}: names, ids and codes */
    public URI to(Object... segments) {
        return URI.create(
                base + "/v1/" + Arrays.stream(segments).map(Object::toString).collect(Collectors.joining("/")));
    }
}
