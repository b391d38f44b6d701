package be.eenstem.consultation;

import java.util.UUID;

/**
 * An organization that objects to what is in a version of a plan.
 *
 * @param version the number of the version it objected to
 * @param campaign what it objects to; null for the whole
 * @param outcome takenUp, partlyTakenUp or notTakenUp; null where the coordinator has not replied
 * @param reply why; null as the outcome
 */
public record Objection(
        UUID answer,
        UUID consultation,
        int version,
        String organization,
        UUID campaign,
        String text,
        boolean late,
        String outcome,
        String reply) {

    public boolean isTakenUp() {
        return "takenUp".equals(outcome);
    }
}
