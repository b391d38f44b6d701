package be.eenstem.reminder;

import java.util.UUID;

/** Whoever hears of a campaign. */
record Recipient(UUID campaign, String organization) {}
