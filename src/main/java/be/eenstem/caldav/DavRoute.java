package be.eenstem.caldav;

import be.eenstem.platform.problem.ProblemException;
import be.eenstem.platform.problem.ProblemType;
import be.eenstem.sync.AppPasswords.Holder;
import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Optional;

/**
 * The addresses of CalDAV. They are served beside the resources, whose framework knows neither PROPFIND nor REPORT; who asks is
 * found out on the thread a request arrived on, the rest is done by workers.
 */
@ApplicationScoped
class DavRoute {

    private static final String WELL_KNOWN = "/.well-known/caldav";
    private static final String COMPLIANCE = "1, 3, access-control, calendar-access";
    private static final int OK = 200;
    private static final int MOVED = 301;

    private final DavLogin login;
    private final DavWork work;

    DavRoute(DavLogin login, DavWork work) {
        this.login = login;
        this.work = work;
    }

    void register(@Observes Router router) {
        router.route(WELL_KNOWN)
                .handler(request -> request.response()
                        .putHeader(HttpHeaders.LOCATION, DavPath.ROOT)
                        .setStatusCode(MOVED)
                        .end());
        router.route(DavPath.ROOT + "*").handler(this::serve);
    }

    private void serve(RoutingContext request) {
        request.response().putHeader("DAV", COMPLIANCE);
        String method = request.request().method().name();
        if (method.equals("OPTIONS")) {
            request.response()
                    .putHeader(HttpHeaders.ALLOW, Methods.ALLOWED)
                    .setStatusCode(OK)
                    .end();
        } else if (Methods.READING.contains(method) || Methods.WRITING.contains(method)) {
            Context context = request.vertx().getOrCreateContext();
            login.ask(request, context, (holder, failure) -> {
                if (failure != null) {
                    request.fail(failure);
                } else {
                    letIn(request, holder);
                }
            });
        } else {
            request.fail(
                    ProblemException.of(ProblemType.METHOD_NOT_ALLOWED).withHeader(HttpHeaders.ALLOW, Methods.ALLOWED));
        }
    }

    private void letIn(RoutingContext request, Optional<Holder> holder) {
        request.vertx()
                .executeBlocking(() -> work.answer(request, holder), false)
                .onSuccess(answer -> send(request, answer))
                .onFailure(failure -> request.fail(DavLogin.challenging(failure)));
    }

    private static void send(RoutingContext request, DavAnswer answer) {
        Runnable sent = answer.sent();
        if (request.response().closed()) {
            sent.run();
            return;
        }
        try {
            write(request, answer).onComplete(done -> sent.run());
        } catch (RuntimeException failed) {
            sent.run();
            throw failed;
        }
    }

    private static Future<Void> write(RoutingContext request, DavAnswer answer) {
        HttpServerResponse response = request.response().setStatusCode(answer.status());
        answer.headers().forEach(response::putHeader);
        response.putHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE + ", Brief, Prefer");
        if (answer.headers().containsKey(HttpHeaders.ETAG)
                && request.request().headers().contains(HttpHeaders.ACCEPT_ENCODING)) {
            // The tag is that of the plain content, which is not to be compressed on the way.
            response.putHeader(HttpHeaders.CONTENT_ENCODING, "identity");
        }
        if (request.request().method().name().equals("HEAD")) {
            return response.putHeader(
                            HttpHeaders.CONTENT_LENGTH,
                            String.valueOf(answer.body().length()))
                    .end();
        }
        return response.end(answer.body());
    }
}
