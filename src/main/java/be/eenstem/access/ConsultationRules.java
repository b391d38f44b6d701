package be.eenstem.access;

import be.eenstem.identity.Caller;
import be.eenstem.platform.problem.ProblemException;
import be.eenstem.platform.problem.ProblemType;
import java.util.Set;

/** What depends on who was invited to a round of consultation. */
public final class ConsultationRules {

    private ConsultationRules() {}

    /** Whether a caller sees every round and every answer, but those about campaigns hidden from it. */
    public static boolean seesAll(Caller caller) {
        return CampaignRules.seesAllThatCount(caller);
    }

    /** The organization whose rounds a caller sees and answers in, or null. */
    public static String organization(Caller caller) {
        return CampaignRules.speaksFor(caller);
    }

    /** The organization that a caller answers for; fails with 403 where it was not invited. */
    public static String requireAnswer(Caller caller, Set<String> invited) {
        String organization = organization(caller);
        if (organization == null || !invited.contains(organization)) {
            throw ProblemException.of(ProblemType.MISSING_PERMISSION, "problem.missingPermission.consultation");
        }
        return organization;
    }
}
