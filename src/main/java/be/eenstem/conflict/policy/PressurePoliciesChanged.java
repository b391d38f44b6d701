package be.eenstem.conflict.policy;

/** A pressure policy was made, changed or removed. Fired in the transaction of the change, after its statements. */
public record PressurePoliciesChanged() {}
