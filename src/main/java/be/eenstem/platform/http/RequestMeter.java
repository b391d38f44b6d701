package be.eenstem.platform.http;

import be.eenstem.platform.http.AllowedMethods.Known;
import be.eenstem.platform.meter.Label;
import be.eenstem.platform.meter.Meters;
import be.eenstem.platform.meter.Timing;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.List;
import java.util.Set;

/**
 * Counts requests, and how long each took until its answer was out. What they are told apart by is ours and never the caller's: the
 * template of the address, as some have a secret in them, and methods that some address takes.
 */
@ApplicationScoped
class RequestMeter {

    private static final int FIRST = SecurityHeaders.BEFORE_ALL_OTHERS + 1;
    private static final String ADDRESS = RequestMeter.class.getName();
    private static final String OTHER = "other";

    /** A list or a save, what is felt as slow, and what no caller should wait for. */
    private static final List<Duration> LIMITS =
            List.of(Duration.ofMillis(100), Duration.ofSeconds(1), Duration.ofSeconds(10));

    private final Set<String> methods;
    private final Timing timing;

    RequestMeter(AllowedMethods addresses, Meters meters) {
        this.methods = addresses.all();
        this.timing = meters.timing(
                "http.server.requests",
                "Requests that were answered.",
                LIMITS,
                Label.open("method"),
                Label.open("uri"),
                Label.open("status"));
    }

    void register(@Observes Filters filters) {
        filters.register(this::begin, FIRST);
    }

    /** Whoever finds out which address a request is for says so, as looking for it takes a while. */
    static void tell(RoutingContext context, Known address) {
        context.put(ADDRESS, address.template());
    }

    private void begin(RoutingContext context) {
        long begun = System.nanoTime();
        context.addEndHandler(
                ended -> timing.since(begun, method(context), uri(context), status(context, ended.succeeded())));
        context.next();
    }

    private String method(RoutingContext context) {
        String method = context.request().method().name();
        return methods.contains(method) ? method : OTHER;
    }

    /** One that is turned away before anybody looks what it is for is for none. */
    private static String uri(RoutingContext context) {
        String template = context.get(ADDRESS);
        return template == null ? Known.NONE.template() : template;
    }

    /** Of a caller who hung up before the answer there is none. */
    private static String status(RoutingContext context, boolean answered) {
        return answered ? Integer.toString(context.response().getStatusCode()) : "none";
    }
}
