package be.eenstem.plan;

import java.util.UUID;

/**
 * A plan became the current one for its horizon. Fired in the transaction of the decision: what observers do becomes true
 * together with it.
 */
public record PlanAnnounced(UUID plan, int version) {}
