package be.eenstem.aspect;

/**
 * Entries of the short list were added, changed or removed. Fired in the transaction of the change, after its statements: what
 * observers do becomes true together with it.
 */
public record FocusChanged() {}
