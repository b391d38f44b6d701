package be.eenstem.calendar;

/**
 * Fixtures were added, changed or removed. Fired in the transaction of the change, after its statements: what
 * observers do becomes true together with it.
 */
public record FixturesChanged() {}
