package be.eenstem.organization;

import be.eenstem.platform.sql.NumberedChange;

/**
 * Organizations were registered, changed or removed. Fired in the transaction of the change, after its statements: what
 * observers do becomes true together with it.
 */
public record OrganizationsChanged() implements NumberedChange {

    static final String SUBJECT = "organization";

    @Override
    public String subject() {
        return SUBJECT;
    }
}
