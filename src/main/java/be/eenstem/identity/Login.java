package be.eenstem.identity;

import be.eenstem.platform.problem.ProblemException;
import be.eenstem.platform.problem.ProblemType;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Lets an account in, in the roles it has at the organization it acts for; whatever else a token says counts for nothing. */
@ApplicationScoped
class Login {

    static final String ACCOUNT = "account";
    static final String ORGANIZATION = "organization";
    static final String ROLES = "roles";
    private static final String CHOICE = "choice";

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

    /** Fails where an identity of {@link #of} no longer holds, as where its organization was removed a moment ago. */
    void confirm(SecurityIdentity known) {
        Account account = known.getAttribute(ACCOUNT);
        if (account == null) {
            throw new AuthenticationFailedException();
        }
        SecurityIdentity current = identity(account, known.getAttribute(CHOICE), organizations::codeOf);
        if (!current.getRoles().equals(known.getRoles())
                || !Objects.equals(current.getAttribute(ORGANIZATION), known.getAttribute(ORGANIZATION))) {
            throw ProblemException.of(ProblemType.CONFLICTING_CHANGE);
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
        Set<String> roles = standing.roles(organization.orElse(null));
        QuarkusSecurityIdentity.Builder identity = QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal(account.subject()))
                // Any role is reason enough to be told what there is to choose.
                .addRoles(undecided ? standing.allRoles() : roles)
                .addAttribute(ROLES, roles)
                .addAttribute(ACCOUNT, account)
                .addAttribute(CHOICE, choice);
        organization.ifPresent(code -> identity.addAttribute(ORGANIZATION, code));
        return identity.build();
    }
}
