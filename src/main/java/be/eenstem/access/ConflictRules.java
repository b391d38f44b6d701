package be.eenstem.access;

import be.eenstem.identity.Caller;
import be.eenstem.identity.Roles;
import be.eenstem.platform.problem.ProblemException;
import be.eenstem.platform.problem.ProblemType;
import java.util.function.BooleanSupplier;

/** What depends on whose campaigns a conflict is between. */
public final class ConflictRules {

    private ConflictRules() {}

    /**
     * Fails with 403 where the caller may not take a stand on a conflict.
     *
     * @param hasPart whether the caller's organization leads or carries a campaign in it
     */
    public static void requireVoice(Caller caller, BooleanSupplier hasPart) {
        if (!rules(caller) && !hasPart.getAsBoolean()) {
            throw ProblemException.of(ProblemType.MISSING_PERMISSION, "problem.missingPermission.conflict");
        }
    }

    /** Fails with 403 where the caller may not let a conflict be: what blocks is the coordinator's. */
    public static void requireWaiver(Caller caller, boolean blocking, BooleanSupplier hasPart) {
        requireVoice(caller, hasPart);
        if (blocking && !rules(caller)) {
            throw ProblemException.of(ProblemType.MISSING_PERMISSION, "problem.missingPermission.blocking");
        }
    }

    private static boolean rules(Caller caller) {
        return caller.has(Roles.COORDINATOR);
    }
}
