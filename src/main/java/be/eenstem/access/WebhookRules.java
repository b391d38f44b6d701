package be.eenstem.access;

import be.eenstem.identity.Caller;
import be.eenstem.platform.problem.ProblemException;
import be.eenstem.platform.problem.ProblemType;

/** What depends on whose a webhook is. */
public final class WebhookRules {

    private WebhookRules() {}

    /** Whether a caller sees and keeps the webhooks of all organizations. */
    public static boolean seesAll(Caller caller) {
        return CampaignRules.seesAll(caller);
    }

    /** The organization whose webhooks a caller sees and keeps, or null. */
    public static String organization(Caller caller) {
        return CampaignRules.speaksFor(caller);
    }

    /**
     * The organization whose a new webhook is; null where the caller acts for none and named none. Fails with 403 where it is
     * neither the caller's own nor the caller the coordinator.
     */
    public static String requireOwner(Caller caller, String named) {
        String own = organization(caller);
        if (named == null || named.equals(own)) {
            return own;
        }
        if (!seesAll(caller)) {
            throw ProblemException.of(ProblemType.MISSING_PERMISSION, "problem.missingPermission.webhook");
        }
        return named;
    }
}
