package be.eenstem.identity;

import be.eenstem.platform.input.Scalars;
import be.eenstem.platform.problem.ProblemException;
import be.eenstem.platform.problem.ProblemType;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.UsernamePasswordAuthenticationRequest;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.security.HttpSecurityUtils;
import io.smallrye.mutiny.Uni;
import io.vertx.core.net.HostAndPort;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Set;

/** HTTP Basic accounts whose password is their name; they exist in demo mode only, for callers on this machine. */
@ApplicationScoped
class DemoAccounts implements IdentityProvider<UsernamePasswordAuthenticationRequest> {

    private static final Set<String> PLAIN = Set.of(Roles.COORDINATOR, Roles.COLLEGE, Roles.OPERATOR, Roles.ADMIN);

    private static final Set<String> OF_ORGANIZATIONS = Set.of(Roles.OFFICER, Roles.PARTNER);

    private final DemoMode demoMode;
    private final OrganizationDirectory organizations;

    DemoAccounts(DemoMode demoMode, OrganizationDirectory organizations) {
        this.demoMode = demoMode;
        this.organizations = organizations;
    }

    @Override
    public Class<UsernamePasswordAuthenticationRequest> getRequestType() {
        return UsernamePasswordAuthenticationRequest.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(
            UsernamePasswordAuthenticationRequest request, AuthenticationRequestContext context) {
        if (demoMode.isOn() && !OwnName.is(called(request))) {
            return Uni.createFrom()
                    .failure(ProblemException.of(ProblemType.INVALID_ACCESS_TOKEN, "problem.invalidAccessToken.host"));
        }
        return Uni.createFrom().deferred(() -> login(request, context));
    }

    private Uni<SecurityIdentity> login(
            UsernamePasswordAuthenticationRequest request, AuthenticationRequestContext context) {
        SecurityIdentity caller = login(request);
        String organization = caller.getAttribute(CurrentCaller.ORGANIZATION);
        // EagerLogin looks whether it is still there, on a thread that may wait.
        return organization == null || organizations.existed(organization)
                ? Uni.createFrom().item(caller)
                : context.runBlocking(() -> ofExisting(organization, caller));
    }

    private SecurityIdentity ofExisting(String organization, SecurityIdentity caller) {
        if (!organizations.exists(organization)) {
            throw new AuthenticationFailedException();
        }
        return caller;
    }

    private static HostAndPort called(UsernamePasswordAuthenticationRequest request) {
        return HttpSecurityUtils.getRoutingContextAttribute(request).request().authority();
    }

    private SecurityIdentity login(UsernamePasswordAuthenticationRequest request) {
        String name = request.getUsername();
        byte[] password = new String(request.getPassword().getPassword()).getBytes(StandardCharsets.UTF_8);
        if (!demoMode.isOn() || !MessageDigest.isEqual(password, name.getBytes(StandardCharsets.UTF_8))) {
            throw new AuthenticationFailedException();
        }
        if (PLAIN.contains(name)) {
            return identity(name, name, null);
        }
        int dash = name.indexOf('-');
        String role = dash < 0 ? name : name.substring(0, dash);
        String organization = name.substring(dash + 1);
        if (!OF_ORGANIZATIONS.contains(role) || !Scalars.isClean(organization)) {
            throw new AuthenticationFailedException();
        }
        return identity(name, role, organization);
    }

    private static SecurityIdentity identity(String name, String role, String organization) {
        QuarkusSecurityIdentity.Builder identity = QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal(name))
                .addRole(role);
        if (organization != null) {
            identity.addAttribute(CurrentCaller.ORGANIZATION, organization);
        }
        return identity.build();
    }
}
