package be.eenstem.aspect;

/**
 * Aspects were added, changed or removed. Fired in the transaction of the change, after its statements: what
 * observers do becomes true together with it.
 */
public record AspectsChanged() {}
