package be.eenstem.conflict.policy;

/**
 * The policy of a type of conflict was changed. Fired in the transaction of the change, after its statements.
 *
 * @param type the code of the type
 */
public record ConflictPolicyChanged(String type) {}
