package be.eenstem.platform.http;

import be.eenstem.platform.input.Bodies;
import be.eenstem.platform.problem.ProblemException;
import be.eenstem.platform.problem.ProblemType;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.core.HttpHeaders;

/**
 * Lets a request in once its body is here, so that one that comes byte by byte holds no worker. A file to be imported is too
 * large for that: it is read by a worker, a few at once, for as long as may be.
 */
@ApplicationScoped
class BodyGate {

    /** Of the gates that every request passes. */
    static final int LAST_OF_ALL = Doorman.AFTER_CROSS_ORIGIN - 2;

    private static final int SHARES = 4;

    private final AllowedMethods methods;
    private final Limits limits;
    private final Shares files;
    private final Shares bodies;

    BodyGate(AllowedMethods methods, Limits limits) {
        this.methods = methods;
        this.limits = limits;
        this.files = new Shares(limits.files(), Math.max(1, limits.files() / 2));
        long bytes = limits.bodies().asLongValue();
        this.bodies = new Shares(bytes, Math.max(Bodies.LARGEST, bytes / SHARES));
    }

    void register(@Observes Filters filters) {
        filters.register(this::meet, LAST_OF_ALL);
    }

    private void meet(RoutingContext context) {
        HttpServerRequest request = context.request();
        if (!hasBody(request)) {
            context.next();
        } else if (methods.takesFile(request.path())) {
            letFileIn(context);
        } else if (length(request) > Bodies.LARGEST) {
            new ArrivingBody(context, bodies).refuse(ProblemType.PAYLOAD_TOO_LARGE);
        } else {
            new ArrivingBody(context, bodies).await(limits.bodyTime());
        }
    }

    private void letFileIn(RoutingContext context) {
        String source = Source.of(context);
        if (!files.take(source, 1)) {
            context.fail(ProblemException.unavailable());
            return;
        }
        long timer = context.vertx().setTimer(limits.fileTime().toMillis(), late -> {
            if (!context.request().isEnded()) {
                context.request().connection().close();
            }
        });
        context.addEndHandler(ended -> {
            context.vertx().cancelTimer(timer);
            files.giveBack(source, 1);
        });
        context.next();
    }

    private static boolean hasBody(HttpServerRequest request) {
        return request.headers().contains("Transfer-Encoding") || length(request) > 0;
    }

    private static long length(HttpServerRequest request) {
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        return length == null ? 0 : Long.parseLong(length);
    }
}
