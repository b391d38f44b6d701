package be.eenstem.review.pack;

import java.time.LocalDate;
import java.util.List;

/**
 * An item of the agenda and what became of it.
 *
 * @param item what kind of item it is, as a name
 * @param subject the conflict or campaign it is about; null for the whole plan
 * @param start the first of the days of a conflict; null where it has none, as then end is
 * @param advice of the coordinator, or null
 * @param outcome approved, approvedWithConditions or returned; null while undecided
 * @param reason given with the decision, or null
 * @param decidedOn null while undecided
 * @param correction whether it took the place of an earlier decision
 * @param present the names of those who decided
 */
public record PackDecision(
        String item,
        String subject,
        LocalDate start,
        LocalDate end,
        String advice,
        String outcome,
        String reason,
        LocalDate decidedOn,
        boolean correction,
        List<Condition> conditions,
        List<String> present) {

    /** What has to be done for it. */
    public record Condition(String text, String owner, LocalDate due, boolean fulfilled) {}
}
