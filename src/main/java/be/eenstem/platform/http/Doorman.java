package be.eenstem.platform.http;

import be.eenstem.platform.problem.ProblemException;
import be.eenstem.platform.problem.ProblemType;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.quarkus.vertx.http.runtime.security.SecurityHandlerPriorities;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.HostAndPort;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Meets each request first, so that one that cannot reach a resource gets a problem that says why. */
@ApplicationScoped
class Doorman {

    /** Answers to pages of other sites, where they are let in at all, say so even where they are problems. */
    static final int AFTER_CROSS_ORIGIN = SecurityHandlerPriorities.CORS - 10;

    private static final int LARGEST_HEADERS = 32 * 1024;
    private static final int NO_CONTENT = 204;

    private final AllowedMethods methods;
    private final RateLimit limit;
    private final long largestBody;

    Doorman(
            AllowedMethods methods,
            RateLimit limit,
            @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize largestBody) {
        this.methods = methods;
        this.limit = limit;
        this.largestBody = largestBody.asLongValue();
    }

    void register(@Observes Filters filters) {
        filters.register(this::meet, AFTER_CROSS_ORIGIN);
    }

    private void meet(RoutingContext context) {
        HttpServerRequest request = context.request();
        try {
            limit.use(RateLimit.Kind.REQUEST, Source.of(context));
            Address.check(request.uri(), request.path());
            checkHost(request);
            checkHeaders(request.headers());
            AllowedMethods.Known address = methods.at(request.path());
            RequestMeter.tell(context, address);
            Set<String> allowed = address.methods();
            checkMethod(request.method().name(), allowed);
            checkMediaType(request.headers());
            if (request.method().name().equals("OPTIONS") && !allowed.isEmpty()) {
                context.response().putHeader(HttpHeaders.ALLOW, list(allowed));
                context.response().setStatusCode(NO_CONTENT).end();
            } else {
                context.next();
            }
        } catch (ProblemException refused) {
            context.fail(refused);
        }
    }

    /** The links in an answer begin with the host that was called, which HTTP/1.0 may leave out. */
    private static void checkHost(HttpServerRequest request) {
        HostAndPort called = request.authority();
        boolean named = called != null && !called.host().isBlank();
        if (!named && request.path().startsWith("/v1/")) {
            throw ProblemException.of(ProblemType.BAD_REQUEST, "problem.hostMissing");
        }
    }

    private void checkHeaders(MultiMap headers) {
        int size = 0;
        for (Map.Entry<String, String> header : headers) {
            size += header.getKey().length() + header.getValue().length();
        }
        if (size > LARGEST_HEADERS) {
            throw ProblemException.of(ProblemType.HEADERS_TOO_LARGE);
        }
        String length = headers.get(HttpHeaders.CONTENT_LENGTH);
        if (length != null && Long.parseLong(length) > largestBody) {
            throw ProblemException.of(ProblemType.PAYLOAD_TOO_LARGE);
        }
    }

    /** A body says what it is: the framework would take one that does not for whatever the method consumes. */
    private static void checkMediaType(MultiMap headers) {
        String type = headers.get(HttpHeaders.CONTENT_TYPE);
        String length = headers.get(HttpHeaders.CONTENT_LENGTH);
        boolean empty = !headers.contains("Transfer-Encoding") && (length == null || length.equals("0"));
        if (type == null ? !empty : !isMediaType(type)) {
            throw ProblemException.of(ProblemType.UNSUPPORTED_MEDIA_TYPE);
        }
    }

    private static void checkMethod(String method, Set<String> allowed) {
        if (!allowed.isEmpty() && !allowed.contains(method)) {
            throw ProblemException.of(ProblemType.METHOD_NOT_ALLOWED).withHeader(HttpHeaders.ALLOW, list(allowed));
        }
    }

    private static String list(Set<String> methods) {
        return String.join(", ", methods);
    }

    private static boolean isMediaType(String type) {
        try {
            return !MediaType.valueOf(type).isWildcardType();
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }
}
