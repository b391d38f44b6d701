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
        if (request.getHeaderString(HttpHeaders.AUTHORIZATION) != null) {
            check(caller.account().orElseThrow(AuthenticationFailedException::new), caller.get());
        }
    }

    /** What the account came in by must hold still: its organization may have been removed a moment ago. */
    private void check(Account account, Caller who) {
        Standing standing = Standing.of(account, organizations::codeOf);
        boolean holds = who.organization() == null
                ? standing.allRoles().containsAll(who.roles())
                : standing.at().containsKey(who.organization())
                        && standing.roles(who.organization()).containsAll(who.roles());
        if (!holds) {
            throw account.refusal();
        }
    }
}
