package be.eenstem.reminder;

import be.eenstem.kernel.DateSpan;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A confirmed campaign as far as reminders need it.
 *
 * @param regions none where it is for all
 * @param embargoUntil the first day on which it is under embargo no more; null where nobody knows, or where it is not
 */
record RemindedCampaign(
        UUID id,
        String title,
        String lead,
        List<String> carriers,
        List<String> regions,
        DateSpan period,
        String visibility,
        LocalDate embargoUntil) {

    /** Whether an organization may hear of it on a day. */
    boolean mayBeToldTo(String organization, LocalDate day) {
        return !visibility.equals("embargoed")
                || embargoUntil != null && !day.isBefore(embargoUntil)
                || lead.equals(organization)
                || carriers.contains(organization);
    }
}
