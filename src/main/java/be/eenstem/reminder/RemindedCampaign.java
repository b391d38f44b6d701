package be.eenstem.reminder;

import be.eenstem.kernel.DateSpan;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A campaign as far as reminders need it.
 *
 * @param regions none where it is for all
 * @param embargoUntil the first day on which it is under embargo no more; null where nobody knows, or where it is not
 */
record RemindedCampaign(
        UUID id,
        String title,
        String status,
        String lead,
        List<String> carriers,
        List<String> regions,
        DateSpan period,
        String visibility,
        LocalDate embargoUntil) {

    static Map<UUID, RemindedCampaign> byId(Collection<RemindedCampaign> campaigns) {
        return campaigns.stream().collect(Collectors.toMap(RemindedCampaign::id, campaign -> campaign));
    }

    /** Whether it is certain, so that it reminds. */
    boolean isConfirmed() {
        return status.equals("confirmed");
    }

    /** Whether what was said of it still stands: it is certain, or was and is over. */
    boolean stands() {
        return isConfirmed() || status.equals("evaluated");
    }

    boolean isCancelled() {
        return status.equals("cancelled");
    }

    /** The first day, from a day on, on which an organization may hear of it; null where nobody knows. */
    LocalDate tellableFrom(String organization, LocalDate day) {
        if (!visibility.equals("embargoed") || lead.equals(organization) || carriers.contains(organization)) {
            return day;
        }
        return embargoUntil == null || day.isBefore(embargoUntil) ? embargoUntil : day;
    }

    /** Whether an organization may hear of it on a day. */
    boolean mayBeToldTo(String organization, LocalDate day) {
        return day.equals(tellableFrom(organization, day));
    }
}
