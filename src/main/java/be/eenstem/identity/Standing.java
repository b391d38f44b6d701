package be.eenstem.identity;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * What an account may be here: its roles at each organization that is registered.
 *
 * @param everywhere roles that hold whichever organization one acts for, or without one
 * @param at roles by the code of the organization
 */
record Standing(Set<String> everywhere, SortedMap<String, SortedSet<String>> at) {

    /** @param directory finds the code of an organization by what it is known by */
    static Standing of(Account account, Function<String, Optional<String>> directory) {
        Standing standing = new Standing(new TreeSet<>(), new TreeMap<>());
        account.grants().forEach(grant -> standing.add(grant, directory));
        return standing;
    }

    private void add(Grant grant, Function<String, Optional<String>> directory) {
        if (grant.organization() != null) {
            directory
                    .apply(grant.organization())
                    .ifPresent(code ->
                            at.computeIfAbsent(code, none -> new TreeSet<>()).add(grant.role()));
        } else if (!Grant.needsOrganization(grant.role())) {
            everywhere.add(grant.role());
        }
    }

    boolean isNone() {
        return everywhere.isEmpty() && at.isEmpty();
    }

    /** The roles of one who acts for an organization, or for none where it is null. */
    SortedSet<String> roles(String organization) {
        SortedSet<String> roles = new TreeSet<>(everywhere);
        if (organization != null && at.containsKey(organization)) {
            roles.addAll(at.get(organization));
        }
        return roles;
    }

    /** The roles at any organization. */
    Set<String> allRoles() {
        Set<String> roles = new HashSet<>(everywhere);
        at.values().forEach(roles::addAll);
        return roles;
    }
}
