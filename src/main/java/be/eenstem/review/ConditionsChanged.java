package be.eenstem.review;

import java.util.Set;
import java.util.UUID;

/**
 * Conditions of decisions were made, met or overtaken by another decision. Fired in the transaction of the change, after its
 * statements: what observers do becomes true together with it.
 */
public record ConditionsChanged(Set<UUID> conditions) {}
