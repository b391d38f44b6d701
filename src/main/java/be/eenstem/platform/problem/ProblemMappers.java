package be.eenstem.platform.problem;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ValidationException;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Every way a request can fail, told as a problem. */
class ProblemMappers {

    private static final String CHALLENGE = "Basic realm=\"Eenstem\", charset=\"UTF-8\"";

    private final ProblemResponses responses;

    ProblemMappers(ProblemResponses responses) {
        this.responses = responses;
    }

    @ServerExceptionMapper
    Response problem(ProblemException cause, HttpHeaders headers) {
        return responses.answer(cause, headers);
    }

    @ServerExceptionMapper
    Response unauthorized(UnauthorizedException cause, HttpHeaders headers) {
        return responses.answer(challenge(ProblemType.NO_ACCESS_TOKEN), headers);
    }

    @ServerExceptionMapper
    Response failedLogin(AuthenticationFailedException cause, HttpHeaders headers) {
        return responses.answer(challenge(ProblemType.INVALID_ACCESS_TOKEN), headers);
    }

    @ServerExceptionMapper
    Response forbidden(ForbiddenException cause, HttpHeaders headers) {
        return responses.answer(ProblemException.of(ProblemType.MISSING_PERMISSION), headers);
    }

    @ServerExceptionMapper({ConstraintViolationException.class, ValidationException.class})
    Response violated(ValidationException cause, HttpHeaders headers) {
        return cause instanceof ConstraintViolationException violations
                ? responses.answer(ProblemException.badRequest(Violations.ofParameters(violations)), headers)
                : everythingElse(cause, headers);
    }

    @ServerExceptionMapper
    Response http(WebApplicationException cause, HttpHeaders headers) {
        ProblemException problem = switch (cause.getResponse().getStatus()) {
            case 400 -> ProblemException.of(ProblemType.BAD_REQUEST);
            case 401 -> challenge(ProblemType.NO_ACCESS_TOKEN);
            case 403 -> ProblemException.of(ProblemType.MISSING_PERMISSION);
            case 404 -> ProblemException.of(ProblemType.RESOURCE_NOT_FOUND);
            case 405 -> notAllowed(cause);
            case 406 -> ProblemException.of(ProblemType.NOT_ACCEPTABLE);
            case 413 -> ProblemException.of(ProblemType.PAYLOAD_TOO_LARGE);
            case 415 -> ProblemException.of(ProblemType.UNSUPPORTED_MEDIA_TYPE);
            default -> null;
        };
        return problem == null ? everythingElse(cause, headers) : responses.answer(problem, headers);
    }

    @ServerExceptionMapper
    Response everythingElse(Throwable cause, HttpHeaders headers) {
        return Causes.problemIn(cause)
                .map(problem -> responses.answer(problem, headers))
                .orElseGet(() -> responses.unexpected(cause, headers));
    }

    private static ProblemException challenge(ProblemType type) {
        return ProblemException.of(type).withHeader(HttpHeaders.WWW_AUTHENTICATE, CHALLENGE);
    }

    private static ProblemException notAllowed(WebApplicationException cause) {
        ProblemException problem = ProblemException.of(ProblemType.METHOD_NOT_ALLOWED);
        String allowed = cause instanceof NotAllowedException known
                ? known.getResponse().getHeaderString(HttpHeaders.ALLOW)
                : null;
        return allowed == null ? problem : problem.withHeader(HttpHeaders.ALLOW, allowed);
    }
}
