package be.eenstem.caldav;

import be.eenstem.identity.Caller;
import be.eenstem.identity.PlainLogin;
import be.eenstem.platform.problem.ProblemException;
import be.eenstem.platform.problem.ProblemType;
import be.eenstem.sync.AppPasswords;
import be.eenstem.sync.AppPasswords.Holder;
import be.eenstem.sync.LoginLearning;
import io.quarkus.security.AuthenticationException;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.core.Context;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.function.BiConsumer;

/** Finds out who asks: by the secret of a subscription, or as everywhere. */
@ApplicationScoped
class DavLogin {

    private static final String CHALLENGE = "Basic realm=\"Eenstem\", charset=\"UTF-8\"";
    private static final String BASIC = "basic ";
    private static final int UNAUTHORIZED = 401;

    private final AppPasswords passwords;
    private final PlainLogin login;
    private final LoginLearning learning;

    DavLogin(AppPasswords passwords, PlainLogin login, LoginLearning learning) {
        this.passwords = passwords;
        this.login = login;
        this.learning = learning;
    }

    /**
     * Looks for the secret of a subscription; on the thread a request arrived on.
     *
     * @param answer gets whose it is, nobody where the credentials are others, or why nobody is let in, on the context
     */
    void ask(RoutingContext request, Context context, BiConsumer<Optional<Holder>, Throwable> answer) {
        String credentials = request.request().getHeader(HttpHeaders.AUTHORIZATION);
        if (credentials == null) {
            answer.accept(null, refused(ProblemType.NO_ACCESS_TOKEN));
            return;
        }
        Optional<String> password;
        try {
            password = password(credentials).filter(passwords::isPlausible);
        } catch (IllegalArgumentException malformed) {
            answer.accept(null, refused(ProblemType.INVALID_ACCESS_TOKEN));
            return;
        }
        if (password.isEmpty()) {
            answer.accept(Optional.empty(), null);
        } else {
            passwords.ask(password.get(), context, (holder, failure) -> {
                holder.ifPresent(known -> note(request, known));
                answer.accept(holder, failure);
            });
        }
    }

    /** Logs in as everywhere; in a request context, on a thread that may wait. */
    Visitor enter(RoutingContext request) {
        Caller caller = login.enter(request);
        if (!caller.isLoggedIn()) {
            throw refused(ProblemType.NO_ACCESS_TOKEN);
        }
        learning.hear();
        return Visitor.of(caller);
    }

    /** Programs ask for a password once they are told that it would be taken, whatever else would be. */
    static Throwable challenging(Throwable failure) {
        boolean isLogin = failure instanceof AuthenticationException
                || failure instanceof ProblemException problem && problem.type().status() == UNAUTHORIZED;
        return isLogin ? refused(ProblemType.INVALID_ACCESS_TOKEN) : failure;
    }

    /** For whoever counts wrong credentials, and has to know that these are none. */
    private static void note(RoutingContext request, Holder holder) {
        request.setUser(new QuarkusHttpUser(QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal(holder.subject()))
                .build()));
    }

    private static ProblemException refused(ProblemType type) {
        return ProblemException.of(type).withHeader(HttpHeaders.WWW_AUTHENTICATE, CHALLENGE);
    }

    /** Empty where the credentials are of another kind; fails where they are no Base64. */
    private static Optional<String> password(String credentials) {
        if (!credentials.regionMatches(true, 0, BASIC, 0, BASIC.length())) {
            return Optional.empty();
        }
        String encoded = credentials.substring(BASIC.length()).strip();
        String both = new String(Base64.getDecoder().decode(encoded), StandardCharsets.UTF_8);
        return Optional.of(both.substring(both.indexOf(':') + 1));
    }
}
