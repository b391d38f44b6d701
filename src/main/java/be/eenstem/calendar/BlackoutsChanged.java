package be.eenstem.calendar;

/**
 * Blackouts were set, changed or removed. Fired in the transaction of the change, after its statements: what
 * observers do becomes true together with it.
 */
public record BlackoutsChanged() {}
