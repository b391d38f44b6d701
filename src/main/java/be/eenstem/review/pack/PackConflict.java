package be.eenstem.review.pack;

import java.time.LocalDate;
import java.util.List;

/**
 * A conflict of the plan.
 *
 * @param type its name, as the code list conflictTypes has it
 * @param severity blocking, warning or info
 * @param state open or waived; for one that is gone, as it was
 * @param titles of the campaigns it is between, or what else it is about
 * @param start the first of its days; null where it has none, as then end is
 * @param waiver the reason why it was let be; null where it was not
 */
public record PackConflict(
        String type,
        String severity,
        String state,
        List<String> titles,
        LocalDate start,
        LocalDate end,
        String waiver) {

    boolean touches(LocalDate first, LocalDate last) {
        return start != null && !start.isAfter(last) && !end.isBefore(first);
    }
}
