package be.eenstem.caldav;

import be.eenstem.identity.Caller;
import be.eenstem.sync.AppPasswords.Holder;

/**
 * Who asks: somebody who logged in as everywhere, or a program that has the secret of a subscription.
 *
 * @param caller null for a program
 * @param holder null for somebody
 */
record Visitor(Caller caller, Holder holder) {

    static Visitor of(Caller caller) {
        return new Visitor(caller, null);
    }

    static Visitor of(Holder holder) {
        return new Visitor(null, holder);
    }

    /** For which it acts; null for none. */
    String organization() {
        return caller == null ? holder.organization() : caller.organization();
    }

    String subject() {
        return caller == null ? holder.subject() : caller.subject();
    }

    /** Who shares with it what there is only so much of. */
    String party() {
        return organization() == null ? "account " + subject() : "organization " + organization();
    }
}
