package be.eenstem.reminder;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What a reminder or a correction told an organization, or is about to.
 *
 * @param sent whether it did
 * @param due since when
 */
record Telling(
        UUID campaign,
        String organization,
        String channel,
        boolean urgent,
        boolean statutory,
        boolean correction,
        boolean sent,
        LocalDate due,
        Told told) {

    Recipient recipient() {
        return new Recipient(campaign, organization);
    }
}
