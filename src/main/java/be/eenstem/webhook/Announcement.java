package be.eenstem.webhook;

import java.util.Map;
import java.util.UUID;

/**
 * Something that an organization is to be told of.
 *
 * @param organization the code
 * @param event as reminder.due
 * @param subject the id of what it is about, or null
 * @param data what is told of it, as JSON; at most 64 KB with its wrapping
 */
public record Announcement(String organization, String event, UUID subject, Map<String, Object> data) {}
