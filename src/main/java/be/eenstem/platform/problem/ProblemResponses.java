package be.eenstem.platform.problem;

import be.eenstem.platform.text.Language;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import org.jboss.logging.Logger;

/** Turns a problem into the answer a client gets. */
@ApplicationScoped
class ProblemResponses {

    private static final Logger LOG = Logger.getLogger(ProblemResponses.class);

    Response answer(ProblemException cause, HttpHeaders headers) {
        Locale locale = Language.preferred(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        return answer(cause, Problem.of(cause, locale), locale);
    }

    /** The cause is for the log only; the answer names the occurrence, so that both can be matched. */
    Response unexpected(Throwable cause, HttpHeaders headers) {
        ProblemException problem = ProblemException.of(ProblemType.INTERNAL_SERVER_ERROR);
        Locale locale = Language.preferred(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        Problem shown = Problem.of(problem, locale);
        LOG.errorf(cause, "Unexpected failure %s", shown.instance());
        return answer(problem, shown, locale);
    }

    private static Response answer(ProblemException cause, Problem shown, Locale locale) {
        Response.ResponseBuilder response = Response.status(shown.status())
                .type(Problem.MEDIA_TYPE)
                .header(HttpHeaders.CONTENT_LANGUAGE, locale.getLanguage())
                .entity(shown);
        cause.headers().forEach(response::header);
        return response.build();
    }
}
