package be.eenstem.reminder;

import java.time.LocalDate;

/**
 * Where a campaign does otherwise than as a rule.
 *
 * @param days from the anchor of the milestone; null where the campaign goes without
 */
record Adjustment(Integer days) {

    static final Adjustment SKIPPED = new Adjustment(null);

    /** Null where the campaign goes without. */
    LocalDate dayFrom(LocalDate anchor) {
        return days == null ? null : anchor.plusDays(days);
    }
}
