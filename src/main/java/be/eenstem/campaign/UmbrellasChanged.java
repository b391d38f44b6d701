package be.eenstem.campaign;

import be.eenstem.platform.sql.NumberedChange;

/**
 * Umbrellas were registered, changed or removed. Fired in the transaction of the change, after its statements: what
 * observers do becomes true together with it.
 */
public record UmbrellasChanged() implements NumberedChange {

    static final String SUBJECT = "umbrella";

    @Override
    public String subject() {
        return SUBJECT;
    }
}
