package be.eenstem.access;

import be.eenstem.identity.Caller;
import be.eenstem.identity.Roles;
import be.eenstem.platform.problem.ProblemException;
import be.eenstem.platform.problem.ProblemType;

/** Who sees which plans. */
public final class PlanRules {

    private PlanRules() {}

    /** Fails with 403 where the caller may not say that a condition is met. */
    public static void requireFulfilment(Caller caller, String owner) {
        boolean own = caller.has(Roles.OFFICER) && owner.equals(caller.organization());
        if (!own && !caller.has(Roles.COORDINATOR)) {
            throw ProblemException.of(ProblemType.MISSING_PERMISSION, "problem.missingPermission.condition");
        }
    }

    /** Whether a caller sees plans that were never submitted, all that is decided, and who recorded it. */
    public static boolean seesAll(Caller caller) {
        return CampaignRules.seesAllThatCount(caller);
    }
}
