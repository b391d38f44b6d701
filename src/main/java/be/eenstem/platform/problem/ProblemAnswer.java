package be.eenstem.platform.problem;

import be.eenstem.platform.text.Language;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jboss.logging.Logger;

/** What a client gets for a failure, wherever it happened. */
record ProblemAnswer(Problem problem, Map<String, Object> headers) {

    private static final Logger LOG = Logger.getLogger(ProblemAnswer.class);
    private static final int UNAUTHORIZED = 401;

    /** An unexpected cause is for the log only; the answer names the occurrence, so that both can be matched. */
    static ProblemAnswer of(Throwable cause, String acceptLanguage, Challenge challenge) {
        Locale locale = Language.preferred(acceptLanguage);
        return Causes.problemIn(cause)
                .map(known -> answer(known, Problem.of(known, locale), locale, challenge))
                .orElseGet(() -> unexpected(cause, locale, challenge));
    }

    private static ProblemAnswer unexpected(Throwable cause, Locale locale, Challenge challenge) {
        ProblemException problem = ProblemException.of(ProblemType.INTERNAL_SERVER_ERROR);
        Problem shown = Problem.of(problem, locale);
        LOG.errorf(cause, "Unexpected failure %s", shown.instance());
        return answer(problem, shown, locale, challenge);
    }

    private static ProblemAnswer answer(ProblemException cause, Problem shown, Locale locale, Challenge challenge) {
        Map<String, Object> headers = new LinkedHashMap<>(cause.headers());
        headers.put(HttpHeaders.CONTENT_LANGUAGE, locale.getLanguage());
        if (shown.status() == UNAUTHORIZED) {
            headers.putIfAbsent(HttpHeaders.WWW_AUTHENTICATE, challenge.after(cause.type()));
        }
        return new ProblemAnswer(shown, headers);
    }
}
