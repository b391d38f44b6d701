package be.eenstem.identity;

import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.smallrye.mutiny.Uni;
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

    /** Whose credentials a request has; anonymous where it has none. Fails as a resource does where they are wrong. */
    public Uni<SecurityIdentity> of(RoutingContext request) {
        return QuarkusHttpUser.getSecurityIdentity(request, providers);
    }

    /** The organization for which a login acts; null for none. */
    public static String organizationOf(SecurityIdentity identity) {
        return identity.getAttribute(Login.ORGANIZATION);
    }

    /** Makes it the login of the request context at hand, on a thread that may wait. Fails where it no longer holds. */
    public Caller enter(SecurityIdentity identity) {
        association.setIdentity(identity);
        login.confirm(identity);
        return caller.get();
    }
}
