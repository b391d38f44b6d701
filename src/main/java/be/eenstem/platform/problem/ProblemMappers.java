package be.eenstem.platform.problem;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ValidationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Every way a request to a resource can fail, told as a problem. */
class ProblemMappers {

    private final Challenge challenge;

    ProblemMappers(Challenge challenge) {
        this.challenge = challenge;
    }

    /** Names the classes for which the framework has mappers of its own, which would win over one for everything. */
    @ServerExceptionMapper({
        AuthenticationFailedException.class,
        ConstraintViolationException.class,
        ForbiddenException.class,
        UnauthorizedException.class,
        ValidationException.class,
        WebApplicationException.class,
        Throwable.class
    })
    Response problem(Throwable cause, HttpHeaders headers) {
        boolean misunderstood =
                cause instanceof UnauthorizedException && headers.getHeaderString(HttpHeaders.AUTHORIZATION) != null;
        Throwable told = misunderstood ? new AuthenticationFailedException() : cause;
        ProblemAnswer answer = ProblemAnswer.of(told, headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE), challenge);
        Response.ResponseBuilder response = Response.status(answer.problem().status())
                .type(Problem.MEDIA_TYPE)
                .entity(answer.problem());
        answer.headers().forEach(response::header);
        return response.build();
    }
}
