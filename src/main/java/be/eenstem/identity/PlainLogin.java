package be.eenstem.identity;

import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;

/** The login at addresses that are served beside the resources: the same as at these. */
@ApplicationScoped
public class PlainLogin {

    private final IdentityProviderManager providers;
    private final CurrentIdentityAssociation association;
    private final Login login;
    private final CurrentCaller caller;

    PlainLogin(
            IdentityProviderManager providers,
            CurrentIdentityAssociation association,
            Login login,
            CurrentCaller caller) {
        this.providers = providers;
        this.association = association;
        this.login = login;
        this.caller = caller;
    }

    /**
     * Logs a request in: the request context at hand, which has to be active, has its login from then on. To be called on a thread
     * that may wait. Anonymous where there are no credentials; fails as a resource does where they are wrong, or no longer hold.
     */
    public Caller enter(RoutingContext request) {
        SecurityIdentity identity =
                QuarkusHttpUser.getSecurityIdentity(request, providers).await().indefinitely();
        if (identity == null || identity.isAnonymous()) {
            return Caller.ANONYMOUS;
        }
        association.setIdentity(identity);
        login.confirm(identity);
        return caller.get();
    }
}
