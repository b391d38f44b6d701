package be.eenstem.identity;

import io.quarkus.security.AuthenticationFailedException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;

/** Wrong credentials, and such as nobody understands, fail on a public resource too, instead of silently making the caller anonymous. */
@Provider
public class EagerLogin implements ContainerRequestFilter {

    private final CurrentCaller caller;

    public EagerLogin(CurrentCaller caller) {
        this.caller = caller;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        boolean tried = request.getHeaderString(HttpHeaders.AUTHORIZATION) != null;
        if (tried && !caller.get().isLoggedIn()) {
            throw new AuthenticationFailedException();
        }
    }
}
