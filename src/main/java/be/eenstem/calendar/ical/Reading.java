package be.eenstem.calendar.ical;

import java.util.List;

/**
 * What a calendar holds within the horizon.
 *
 * @param events how many there were to read
 */
public record Reading(int events, List<Occurrence> occurrences, Findings findings) {}
