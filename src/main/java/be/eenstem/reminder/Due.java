package be.eenstem.reminder;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A reminder that was written down.
 *
 * @param rule null in a correction, and once it is gone
 * @param milestone null in a correction, as is its day
 * @param usefulUntil the last day on which it is of use
 */
record Due(
        UUID id,
        UUID rule,
        UUID subject,
        String milestone,
        LocalDate milestoneDay,
        String organization,
        LocalDate usefulUntil,
        String channel,
        boolean urgent,
        boolean statutory) {

    Recipient recipient() {
        return new Recipient(subject, organization);
    }

    /** What contacts may do without; who was told otherwise has to know. */
    String kind() {
        return isCorrection() ? "correction" : milestone;
    }

    boolean isCorrection() {
        return milestone == null;
    }
}
