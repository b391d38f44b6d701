package be.eenstem.identity;

import io.quarkus.oidc.runtime.OidcIdentityProvider;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.TokenAuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.HttpSecurityUtils;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;

/** Accounts of the login service, people and machines alike: the framework verifies their tokens, and we say who they are. */
@ApplicationScoped
class TokenAccounts implements IdentityProvider<TokenAuthenticationRequest> {

    /** Providers that say nothing of their priority have 1001. */
    private static final int BEFORE_THE_DEFAULT = 2000;

    private final OidcIdentityProvider verifier;
    private final IssuerAnswers answers;
    private final TokenFailures failures;
    private final Login login;
    private final LoginConfig config;

    TokenAccounts(
            OidcIdentityProvider verifier,
            IssuerAnswers answers,
            TokenFailures failures,
            Login login,
            LoginConfig config) {
        this.verifier = verifier;
        this.answers = answers;
        this.failures = failures;
        this.login = login;
        this.config = config;
    }

    @Override
    public Class<TokenAuthenticationRequest> getRequestType() {
        return TokenAuthenticationRequest.class;
    }

    /** Before the framework's own, which would have roles of its own making. */
    @Override
    public int priority() {
        return BEFORE_THE_DEFAULT;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(
            TokenAuthenticationRequest request, AuthenticationRequestContext context) {
        BearerToken token = BearerToken.of(request.getToken().getToken());
        HttpServerRequest http =
                HttpSecurityUtils.getRoutingContextAttribute(request).request();
        return Uni.createFrom()
                .deferred(() -> verifier.authenticate(request, context))
                .ifNoItem()
                .after(config.patience())
                .fail()
                .onFailure()
                .transform(failure -> failures.told(failure, token))
                .map(verified -> answers.account(token, verified))
                .flatMap(account -> login.of(account, http, context));
    }
}
