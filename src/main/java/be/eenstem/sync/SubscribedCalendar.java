package be.eenstem.sync;

import java.util.UUID;

/**
 * What a subscription shows at this moment.
 *
 * @param organization for which its owner acts; null for none
 * @param isWhole whether it shows every campaign that its owner may see
 */
public record SubscribedCalendar(UUID id, String name, String organization, boolean isWhole, CalendarView view) {}
