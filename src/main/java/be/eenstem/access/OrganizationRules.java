package be.eenstem.access;

import be.eenstem.identity.Caller;
import be.eenstem.identity.Roles;
import be.eenstem.platform.problem.ProblemException;
import be.eenstem.platform.problem.ProblemType;

/** What not all who keep the registry of organizations may do. */
public final class OrganizationRules {

    private OrganizationRules() {}

    /** Fails with 403 where the caller may not change by which numbers tokens name an organization: they decide who speaks for it. */
    public static void requireIdentifierChange(Caller caller) {
        if (!caller.has(Roles.COORDINATOR)) {
            throw ProblemException.of(ProblemType.MISSING_PERMISSION, "problem.missingPermission.identifiers");
        }
    }
}
