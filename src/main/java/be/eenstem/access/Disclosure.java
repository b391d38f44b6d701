package be.eenstem.access;

import be.eenstem.identity.Caller;
import be.eenstem.identity.Roles;

/** The parts of public resources that not everybody sees. */
public final class Disclosure {

    private Disclosure() {}

    /** Whom to reach at an organization. */
    public static boolean showsContacts(Caller caller) {
        return caller.isLoggedIn();
    }

    /** The address an external calendar is read from: whoever has it may read all of it. */
    public static boolean showsCalendarAddress(Caller caller) {
        return caller.has(Roles.COORDINATOR);
    }

    /** The address a webhook calls, in the trail: whoever has it may speak to its receiver. */
    public static boolean showsWebhookAddress(Caller caller) {
        return WebhookRules.seesAll(caller);
    }
}
