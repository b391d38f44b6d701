package be.eenstem.identity;

import io.quarkus.security.AuthenticationFailedException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;

/**
 * Wrong credentials, such as nobody understands and those of an organization that is not there fail on a public resource too,
 * instead of silently making the caller anonymous.
 */
@Provider
public class EagerLogin implements ContainerRequestFilter {

    private final CurrentCaller caller;
    private final OrganizationDirectory organizations;

    EagerLogin(CurrentCaller caller, OrganizationDirectory organizations) {
        this.caller = caller;
        this.organizations = organizations;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        boolean tried = request.getHeaderString(HttpHeaders.AUTHORIZATION) != null;
        if (tried && !isKnown(caller.get())) {
            throw new AuthenticationFailedException();
        }
    }

    private boolean isKnown(Caller who) {
        return who.isLoggedIn() && (who.organization() == null || organizations.exists(who.organization()));
    }
}
