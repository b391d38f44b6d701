package be.eenstem.reminder;

import be.eenstem.platform.mail.Letter;
import java.util.Map;
import java.util.UUID;

/**
 * A mail that is ready to go.
 *
 * @param told what it tells, by reminder
 */
record Composed(Letter letter, Map<UUID, Told> told) {}
