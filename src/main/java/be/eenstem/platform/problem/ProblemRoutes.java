package be.eenstem.platform.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Optional;

/** Tells as problems the failures that happen before or beside the resources, as an address that cannot be read. */
@ApplicationScoped
class ProblemRoutes {

    /** What a failure has that says nothing else; its cause belongs in the log. */
    private static final int UNEXPECTED = 500;

    private final ObjectMapper mapper;
    private final Challenge challenge;

    ProblemRoutes(ObjectMapper mapper, Challenge challenge) {
        this.mapper = mapper;
        this.challenge = challenge;
    }

    void register(@Observes Router router) {
        router.route().order(Integer.MIN_VALUE).failureHandler(this::answer);
        for (ProblemType type : ProblemType.values()) {
            router.errorHandler(type.status(), this::answer);
        }
    }

    private void answer(RoutingContext context) {
        if (context.response().headWritten()) {
            context.response().reset();
            return;
        }
        String language = context.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE);
        ProblemAnswer answer = ProblemAnswer.of(cause(context), language, challenge);
        HttpServerResponse response =
                context.response().setStatusCode(answer.problem().status());
        response.putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE);
        answer.headers().forEach((name, value) -> response.putHeader(name, value.toString()));
        response.end(json(answer.problem()));
    }

    private static Throwable cause(RoutingContext context) {
        return Optional.ofNullable(context.failure())
                .filter(failure -> context.statusCode() == UNEXPECTED
                        || Causes.problemIn(failure).isPresent())
                .or(() -> ProblemType.ofStatus(context.statusCode()).map(ProblemException::of))
                .orElseGet(() -> new IllegalStateException("Failed with " + context.statusCode(), context.failure()));
    }

    private Buffer json(Problem problem) {
        try {
            return Buffer.buffer(mapper.writeValueAsBytes(problem));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
