package be.eenstem.calendar.ical;

import java.time.LocalDate;
import java.util.List;

/**
 * An event on its days.
 *
 * @param recurrence the day it was on before it was moved; null for an event that does not come back
 * @param end the last day
 */
public record Occurrence(
        String uid, LocalDate recurrence, String title, LocalDate start, LocalDate end, List<String> categories) {}
