package be.eenstem.calendar.ical;

import java.util.List;

/**
 * What is kept of an event while a calendar is read.
 *
 * @param line where it begins
 * @param title null for one that is nobody's business but its owner's
 * @param end null where it has a length, or neither
 * @param recurrence which one of a series it stands for; null for the series itself
 * @param fault why it falls out, or null
 */
record ParsedEvent(
        int line,
        String uid,
        String title,
        Moment start,
        Moment end,
        Length length,
        String rule,
        List<Moment> added,
        List<Moment> left,
        Moment recurrence,
        int sequence,
        boolean cancelled,
        List<String> categories,
        Reason fault) {

    boolean comesBack() {
        return rule != null || !added.isEmpty();
    }

    boolean isHidden() {
        return fault == Reason.HIDDEN;
    }

    /** Of two of the same, the one that was changed more often counts; of equals, the later in the file. */
    boolean replaces(ParsedEvent other) {
        return sequence >= other.sequence;
    }
}
