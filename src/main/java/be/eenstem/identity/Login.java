package be.eenstem.identity;

import be.eenstem.platform.problem.ProblemException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Lets an account in, in the roles it has at the organization it acts for; whatever else a token says counts for nothing. */
@ApplicationScoped
class Login {

    static final String ACCOUNT = "account";
    static final String ORGANIZATION = "organization";

    private final OrganizationDirectory organizations;

    Login(OrganizationDirectory organizations) {
        this.organizations = organizations;
    }

    Uni<SecurityIdentity> of(Account account, HttpServerRequest request, AuthenticationRequestContext context) {
        Choice choice = Choice.of(request);
        try {
            // EagerLogin looks whether it still holds, on a thread that may wait.
            return Uni.createFrom().item(identity(account, choice, organizations::lastCodeOf));
        } catch (ProblemException | AuthenticationFailedException perhapsOutdated) {
            return context.runBlocking(() -> identity(account, choice, organizations::codeOf));
        }
    }

    private static SecurityIdentity identity(
            Account account, Choice choice, Function<String, Optional<String>> directory) {
        Standing standing = Standing.of(account, directory);
        if (standing.isNone()) {
            throw account.refusal();
        }
        Optional<String> organization = choice.among(standing.at().keySet(), directory);
        boolean undecided = organization.isEmpty() && standing.at().size() > 1;
        Set<String> roles = undecided ? standing.allRoles() : standing.roles(organization.orElse(null));
        QuarkusSecurityIdentity.Builder identity = QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal(account.subject()))
                .addRoles(roles)
                .addAttribute(ACCOUNT, account);
        organization.ifPresent(code -> identity.addAttribute(ORGANIZATION, code));
        return identity.build();
    }
}
