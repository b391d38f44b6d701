package be.eenstem.sync;

import java.util.UUID;

/**
 * One campaign or fixture as a calendar of its own.
 *
 * @param etag of the content, in its quotes
 * @param content text/calendar, in UTF-8
 */
public record CalendarObject(UUID id, String etag, byte[] content) {}
