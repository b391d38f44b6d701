package be.eenstem.identity;

import java.util.Set;

/**
 * A role that an account has.
 *
 * @param organization what the organization is known by where it holds, or null where it holds without one
 */
record Grant(String role, String organization) {

    static final Set<String> ALL = Set.of(
            Roles.OFFICER, Roles.PARTNER, Roles.COLLEGE, Roles.COORDINATOR, Roles.OPERATOR, Roles.ADMIN, Roles.MONITOR);

    private static final Set<String> OF_AN_ORGANIZATION = Set.of(Roles.OFFICER, Roles.PARTNER);

    /** Whether somebody in this role always speaks for an organization. */
    static boolean needsOrganization(String role) {
        return OF_AN_ORGANIZATION.contains(role);
    }
}
