package be.eenstem.identity;

import be.eenstem.platform.problem.ProblemException;
import be.eenstem.platform.problem.ProblemType;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.UsernamePasswordAuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.HttpSecurityUtils;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.HostAndPort;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.regex.Pattern;

/** HTTP Basic accounts whose password is their name; they exist in demo mode only, for callers on this machine. */
@ApplicationScoped
class DemoAccounts implements IdentityProvider<UsernamePasswordAuthenticationRequest> {

    private static final Pattern CODE = Pattern.compile("[a-z0-9-]+");

    private final DemoMode demoMode;
    private final Login login;

    DemoAccounts(DemoMode demoMode, Login login) {
        this.demoMode = demoMode;
        this.login = login;
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
        HttpServerRequest http =
                HttpSecurityUtils.getRoutingContextAttribute(request).request();
        return Uni.createFrom().deferred(() -> login.of(account(request), http, context));
    }

    private static HostAndPort called(UsernamePasswordAuthenticationRequest request) {
        return HttpSecurityUtils.getRoutingContextAttribute(request).request().authority();
    }

    private Account account(UsernamePasswordAuthenticationRequest request) {
        String name = request.getUsername();
        byte[] password = new String(request.getPassword().getPassword()).getBytes(StandardCharsets.UTF_8);
        if (!demoMode.isOn() || !MessageDigest.isEqual(password, name.getBytes(StandardCharsets.UTF_8))) {
            throw new AuthenticationFailedException();
        }
        return new Account(null, name, name, List.of(grant(name)));
    }

    private static Grant grant(String name) {
        int dash = name.indexOf('-');
        String role = dash < 0 ? name : name.substring(0, dash);
        String organization = dash < 0 ? null : name.substring(dash + 1);
        boolean exists = Grant.ALL.contains(role) && Grant.needsOrganization(role) == (dash >= 0);
        if (!exists || (organization != null && !CODE.matcher(organization).matches())) {
            throw new AuthenticationFailedException();
        }
        return new Grant(role, organization);
    }
}
