package be.eenstem.reminder;

import java.util.UUID;

/** Whoever hears of something. */
record Recipient(UUID subject, String organization) {}
