package be.eenstem.access;

import be.eenstem.identity.Caller;
import be.eenstem.identity.Roles;
import be.eenstem.platform.problem.ProblemException;
import be.eenstem.platform.problem.ProblemType;

/** Who sees which plans. */
public final class PlanRules {

    private PlanRules() {}

    /** Whether a caller knows all that is decided, and who recorded it. */
    public static boolean seesReview(Caller caller) {
        return seesDrafts(caller);
    }

    /** Fails with 403 where the caller may not say that a condition is met. */
    public static void requireFulfilment(Caller caller, String owner) {
        boolean own = caller.has(Roles.OFFICER) && owner.equals(caller.organization());
        if (!own && !caller.has(Roles.COORDINATOR)) {
            throw ProblemException.of(ProblemType.MISSING_PERMISSION, "problem.missingPermission.condition");
        }
    }

    /** Whether a caller sees plans that were never submitted. */
    public static boolean seesDrafts(Caller caller) {
        return caller.has(Roles.COORDINATOR) || caller.has(Roles.COLLEGE);
    }
}
