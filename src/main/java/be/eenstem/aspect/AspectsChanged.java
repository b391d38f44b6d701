package be.eenstem.aspect;

import be.eenstem.platform.sql.NumberedChange;

/**
 * Aspects were added, changed or removed. Fired in the transaction of the change, after its statements: what
 * observers do becomes true together with it.
 */
public record AspectsChanged() implements NumberedChange {

    static final String SUBJECT = "aspect";

    @Override
    public String subject() {
        return SUBJECT;
    }
}
