package be.eenstem.access;

import be.eenstem.identity.Caller;
import be.eenstem.identity.Roles;
import be.eenstem.platform.problem.ProblemException;
import be.eenstem.platform.problem.ProblemType;

/** What depends on whose a campaign is: an organization has a part in those it leads and those it carries. */
public final class CampaignRules {

    private CampaignRules() {}

    /** Whether the caller may change, or register, what an organization leads. */
    public static boolean mayChange(Caller caller, String lead) {
        return caller.has(Roles.COORDINATOR)
                || caller.has(Roles.OFFICER) && lead != null && lead.equals(caller.organization());
    }

    /** Fails with 403 where the caller may not change what an organization leads. */
    public static void requireChange(Caller caller, String lead) {
        if (!mayChange(caller, lead)) {
            throw ProblemException.of(ProblemType.MISSING_PERMISSION, "problem.missingPermission.lead");
        }
    }

    /** Fails with 403 for whoever does not decide for the college. */
    public static void requireDecision(Caller caller) {
        if (!caller.has(Roles.COLLEGE)) {
            throw ProblemException.of(ProblemType.MISSING_PERMISSION);
        }
    }

    /** Whether the caller sees every campaign that counts, embargoed ones too; a draft is its lead's and carriers'. */
    static boolean seesAllThatCount(Caller caller) {
        return seesAll(caller) || caller.has(Roles.COLLEGE);
    }

    static boolean seesAll(Caller caller) {
        return caller.has(Roles.COORDINATOR);
    }

    /** The organization that officers and partners act for; whoever runs the service acts for none. */
    static String speaksFor(Caller caller) {
        return caller.has(Roles.OFFICER) || caller.has(Roles.PARTNER) ? caller.organization() : null;
    }
}
