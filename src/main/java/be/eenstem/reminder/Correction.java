package be.eenstem.reminder;

import java.time.LocalDate;

/** What an organization has to hear, as it was told otherwise. */
record Correction(
        Subject subject,
        String organization,
        LocalDate usefulUntil,
        String channel,
        boolean urgent,
        boolean statutory,
        Told told) {}
