package be.eenstem.caldav;

import be.eenstem.identity.PlainLogin;
import be.eenstem.platform.problem.ProblemException;
import be.eenstem.platform.problem.ProblemType;
import be.eenstem.sync.AppPasswords;
import be.eenstem.sync.AppPasswords.Holder;
import io.quarkus.security.AuthenticationException;
import io.quarkus.security.identity.SecurityIdentity;
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

/** Finds out who asks, on the thread that a request arrived on: by the secret of a subscription, or as everywhere. */
@ApplicationScoped
class DavLogin {

    private static final String CHALLENGE = "Basic realm=\"Eenstem\", charset=\"UTF-8\"";
    private static final String BASIC = "basic ";
    private static final int UNAUTHORIZED = 401;

    private final AppPasswords passwords;
    private final PlainLogin login;

    DavLogin(AppPasswords passwords, PlainLogin login) {
        this.passwords = passwords;
        this.login = login;
    }

    /** One of both. */
    record Entry(SecurityIdentity identity, Holder holder) {

        String subject() {
            return holder == null ? identity.getPrincipal().getName() : holder.subject();
        }

        String organization() {
            return holder == null ? PlainLogin.organizationOf(identity) : holder.organization();
        }
    }

    /** @param answer gets who asks, or why nobody is let in, on the context */
    void ask(RoutingContext request, Context context, BiConsumer<Entry, Throwable> answer) {
        Optional<String> password;
        try {
            password = password(request.request().getHeader(HttpHeaders.AUTHORIZATION))
                    .filter(passwords::isPlausible);
        } catch (IllegalArgumentException malformed) {
            answer.accept(null, refused(ProblemType.INVALID_ACCESS_TOKEN));
            return;
        }
        if (password.isEmpty()) {
            askAsEverywhere(request, context, answer);
            return;
        }
        passwords.ask(password.get(), context, (holder, failure) -> {
            if (failure != null) {
                answer.accept(null, failure);
            } else if (holder.isPresent()) {
                // For whoever counts wrong credentials, and has to know that these are none.
                request.setUser(new QuarkusHttpUser(QuarkusSecurityIdentity.builder()
                        .setPrincipal(new QuarkusPrincipal(holder.get().subject()))
                        .build()));
                answer.accept(new Entry(null, holder.get()), null);
            } else {
                askAsEverywhere(request, context, answer);
            }
        });
    }

    private void askAsEverywhere(RoutingContext request, Context context, BiConsumer<Entry, Throwable> answer) {
        login.of(request)
                .subscribe()
                .with(
                        identity -> context.runOnContext(now -> {
                            if (identity == null || identity.isAnonymous()) {
                                answer.accept(null, refused(ProblemType.NO_ACCESS_TOKEN));
                            } else {
                                answer.accept(new Entry(identity, null), null);
                            }
                        }),
                        failure -> context.runOnContext(now -> answer.accept(null, challenging(failure))));
    }

    /** Programs ask for a password once they are told that it would be taken, whatever else would be. */
    static Throwable challenging(Throwable failure) {
        boolean isLogin = failure instanceof AuthenticationException
                || failure instanceof ProblemException problem && problem.type().status() == UNAUTHORIZED;
        return isLogin ? refused(ProblemType.INVALID_ACCESS_TOKEN) : failure;
    }

    private static ProblemException refused(ProblemType type) {
        return ProblemException.of(type).withHeader(HttpHeaders.WWW_AUTHENTICATE, CHALLENGE);
    }

    /** Empty where the credentials are of another kind; fails where they are no Base64. */
    private static Optional<String> password(String authorization) {
        if (authorization == null || !authorization.regionMatches(true, 0, BASIC, 0, BASIC.length())) {
            return Optional.empty();
        }
        String encoded = authorization.substring(BASIC.length()).strip();
        String both = new String(Base64.getDecoder().decode(encoded), StandardCharsets.UTF_8);
        return Optional.of(both.substring(both.indexOf(':') + 1));
    }
}
