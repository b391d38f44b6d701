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
        UUID id,
        UUID subject,
        String organization,
        String channel,
        boolean urgent,
        boolean statutory,
        boolean correction,
        boolean sent,
        LocalDate due,
        Told told) {

    /** By mail where an earlier one was; urgent, and for everybody, likewise. */
    Telling asLoudAs(Telling earlier) {
        return new Telling(
                id,
                subject,
                organization,
                earlier.channel.equals("email") ? "email" : channel,
                urgent || earlier.urgent,
                statutory || earlier.statutory,
                correction,
                sent,
                due,
                told);
    }

    Recipient recipient() {
        return new Recipient(subject, organization);
    }
}
