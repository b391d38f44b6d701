package be.eenstem.access;

import be.eenstem.identity.Caller;
import be.eenstem.identity.Roles;

/** Who sees which plans. */
public final class PlanRules {

    private PlanRules() {}

    /** Whether a caller sees plans that were never submitted. */
    public static boolean seesDrafts(Caller caller) {
        return caller.has(Roles.COORDINATOR) || caller.has(Roles.COLLEGE);
    }
}
