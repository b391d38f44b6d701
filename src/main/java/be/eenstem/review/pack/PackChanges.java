package be.eenstem.review.pack;

import java.time.LocalDate;

/**
 * What became another since an earlier version.
 *
 * @param since its number
 * @param moved campaigns with other days
 * @param changed campaigns with anything else that differs, a row a field
 */
public record PackChanges(
        int since,
        PackRows<PackCampaign> added,
        PackRows<Moved> moved,
        PackRows<Changed> changed,
        PackRows<Gone> cancelled,
        PackRows<PackConflict> newConflicts,
        PackRows<PackConflict> goneConflicts) {

    /** A campaign with other days. */
    public record Moved(String title, LocalDate fromStart, LocalDate fromEnd, LocalDate toStart, LocalDate toEnd) {}

    /** A field of a campaign that differs, as text; null where it was or is absent. */
    public record Changed(String title, String field, String from, String to) {}

    /** A campaign that left; reason is cancelled or movedOut. */
    public record Gone(String title, LocalDate start, LocalDate end, String reason) {}
}
