package be.eenstem.identity;

import io.quarkus.security.identity.SecurityIdentity;
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

    private final SecurityIdentity identity;
    private final Login login;

    EagerLogin(SecurityIdentity identity, Login login) {
        this.identity = identity;
        this.login = login;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        if (request.getHeaderString(HttpHeaders.AUTHORIZATION) != null) {
            login.confirm(identity);
        }
    }
}
