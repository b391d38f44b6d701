package be.eenstem.conflict.bruteforce;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/**
 * A campaign as the definition of a conflict speaks of it.
 *
 * @param umbrella null for none
 * @param exempt statutory or crisis: outside contact pressure
 * @param proposedOn null as long as it never was proposed
 */
public record PlannedCampaign(
        UUID id,
        String title,
        String lead,
        Set<String> carriers,
        String umbrella,
        Set<String> aspects,
        LocalDate start,
        LocalDate end,
        TestAudience audience,
        int weight,
        boolean exempt,
        String status,
        LocalDate proposedOn) {

    private static final Set<String> COUNTING = Set.of("proposed", "confirmed", "running", "completed", "evaluated");

    /** Whether conflicts come of it: neither draft nor cancelled. */
    public boolean counts() {
        return COUNTING.contains(status);
    }

    Span period() {
        return new Span(start, end);
    }
}
