package be.eenstem.reminder;

import be.eenstem.platform.mail.Letter;
import java.util.Map;
import java.util.UUID;

/**
 * A mail that is ready to go.
 *
 * @param told what it tells, by reminder
 * @param states how what it is about is, by its id
 */
record Composed(Letter letter, Map<UUID, Told> told, Map<UUID, String> states) {}
