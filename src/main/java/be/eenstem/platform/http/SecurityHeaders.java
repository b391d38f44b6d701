package be.eenstem.platform.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Tells browsers, in every answer, to take it for nothing but what it is. Answers of the API are data: they load nothing and
 * stand in no frame. The page about the API runs its own scripts, which are known by their hashes.
 */
@ApplicationScoped
class SecurityHeaders {

    static final int BEFORE_ALL_OTHERS = 1000;
    private static final CharSequence POLICY = HttpHeaders.createOptimized("Content-Security-Policy");
    private static final CharSequence DATA = HttpHeaders.createOptimized(
            "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; sandbox");

    /** Scripts within the page as it is packaged, and as it is tested; tests tell when the framework brings others. */
    static final Set<String> PAGE_SCRIPTS = Set.of(
            "'sha256-9xY1B9abmjFdE7OREaDqdw6DIIl+QiZmeZSjZ9DJ0U4='",
            "'sha256-/Sm+k+Z1di7uhp0AtNXUM9dMBUhC6MksgKSBn7oi2I0='",
            "'sha256-Q3aPX1aasJWqeDR3GW2PdskHpLXhPPe9oLOJznAVtIA='");

    /** As they are sent, each worked out once. */
    private static final Map<CharSequence, CharSequence> ALWAYS = ready(Map.of(
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY",
            "Referrer-Policy", "no-referrer",
            "Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Cross-Origin-Resource-Policy", "same-origin",
            // Means nothing over plain HTTP, and all behind a proxy that does TLS.
            "Strict-Transport-Security", "max-age=31536000; includeSubDomains"));

    private static final String STORED_FOR_ONE = "private, no-cache";
    private static final String NOT_STORED = "no-store";

    private final String page;
    private final String pagePolicy;

    SecurityHeaders(@ConfigProperty(name = "quarkus.swagger-ui.path") String page) {
        this.page = page;
        String scripts = String.join(" ", new TreeSet<>(PAGE_SCRIPTS));
        this.pagePolicy = "default-src 'none'; script-src 'self' " + scripts
                + "; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; connect-src 'self'"
                + "; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
    }

    private static Map<CharSequence, CharSequence> ready(Map<String, String> headers) {
        return headers.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        header -> HttpHeaders.createOptimized(header.getKey()),
                        header -> HttpHeaders.createOptimized(header.getValue())));
    }

    void register(@Observes Filters filters) {
        filters.register(this::add, BEFORE_ALL_OTHERS);
    }

    private void add(RoutingContext context) {
        MultiMap headers = context.response().headers();
        ALWAYS.forEach(headers::set);
        headers.set(POLICY, isPage(context.request().path()) ? pagePolicy : DATA);
        context.addHeadersEndHandler(answered -> addCaching(context.response()));
        context.next();
    }

    private boolean isPage(String path) {
        return path != null && (path.equals(page) || path.startsWith(page + "/"));
    }

    /** What has a tag may be kept by the one who asked, who asks each time whether it is still so. */
    private static void addCaching(HttpServerResponse answer) {
        if (!answer.headers().contains(HttpHeaders.CACHE_CONTROL)) {
            boolean kept = answer.headers().contains(HttpHeaders.ETAG)
                    && (answer.getStatusCode() == 200 || answer.getStatusCode() == 304);
            answer.headers().set(HttpHeaders.CACHE_CONTROL, kept ? STORED_FOR_ONE : NOT_STORED);
        }
    }
}
