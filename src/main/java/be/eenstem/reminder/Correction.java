package be.eenstem.reminder;

import java.time.LocalDate;
import java.util.UUID;

/** What an organization has to hear, as it was told otherwise. */
record Correction(
        UUID campaign,
        String organization,
        LocalDate usefulUntil,
        String channel,
        boolean urgent,
        boolean statutory,
        Told told) {}
