package be.eenstem.platform.sql;

/** An event, fired in the transaction of a change, of something that is held in memory by its number. */
public interface NumberedChange {

    /** The name whose number the change takes away, as in the table change_number. */
    String subject();
}
