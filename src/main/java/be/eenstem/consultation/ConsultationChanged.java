package be.eenstem.consultation;

import java.util.UUID;

/**
 * A round was opened, changed or closed. Fired in the transaction of the change, after its statements: what
 * observers do becomes true together with it.
 */
public record ConsultationChanged(UUID consultation) {}
