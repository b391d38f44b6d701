package be.eenstem.access;

import be.eenstem.identity.Caller;
import be.eenstem.identity.Roles;
import be.eenstem.platform.problem.ProblemException;
import be.eenstem.platform.problem.ProblemType;

/** The parts of public resources that not everybody sees. */
public final class Disclosure {

    private Disclosure() {}

    /** Whom to reach at an organization. */
    public static boolean showsContacts(Caller caller) {
        return caller.isLoggedIn();
    }

    /** Fails with 403 where the caller may not change by which numbers tokens name an organization: they decide who speaks for it. */
    public static void requireIdentifierChange(Caller caller) {
        if (!caller.has(Roles.COORDINATOR)) {
            throw ProblemException.of(ProblemType.MISSING_PERMISSION, "problem.missingPermission.identifiers");
        }
    }

    /** The address an external calendar is read from: whoever has it may read all of it. */
    public static boolean showsCalendarAddress(Caller caller) {
        return caller.has(Roles.COORDINATOR);
    }
}
