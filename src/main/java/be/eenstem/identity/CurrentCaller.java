package be.eenstem.identity;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;

/** The caller of the request at hand. */
@RequestScoped
public class CurrentCaller {

    /** Where one who has to choose an organization is told which there are. */
    public static final String ME = "/v1/me";

    private final SecurityIdentity identity;
    private final OrganizationDirectory organizations;

    CurrentCaller(SecurityIdentity identity, OrganizationDirectory organizations) {
        this.identity = identity;
        this.organizations = organizations;
    }

    public Caller get() {
        return account().map(this::caller).orElse(Caller.ANONYMOUS);
    }

    /** The organizations the caller can act for, by code, and the roles it then has. */
    public SortedMap<String, SortedSet<String>> choices() {
        SortedMap<String, SortedSet<String>> choices = new TreeMap<>();
        account()
                .map(account -> Standing.of(account, organizations::codeOf))
                .ifPresent(standing -> standing.at().keySet().forEach(code -> choices.put(code, standing.roles(code))));
        return choices;
    }

    /** The roles the caller has acting for an organization, or for none where it is null; none where that cannot be. */
    public Set<String> rolesAt(String organization) {
        return account()
                .map(account -> Standing.of(account, organizations::codeOf))
                .filter(standing -> organization == null || standing.at().containsKey(organization))
                .<Set<String>>map(standing -> standing.roles(organization))
                .orElse(Set.of());
    }

    /** Empty also for who was let in by anything else than {@link Login}. */
    private Optional<Account> account() {
        return Optional.ofNullable(identity.getAttribute(Login.ACCOUNT));
    }

    private Caller caller(Account account) {
        return new Caller(
                account.subject(),
                account.name(),
                identity.getAttribute(Login.ROLES),
                identity.getAttribute(Login.ORGANIZATION));
    }
}
