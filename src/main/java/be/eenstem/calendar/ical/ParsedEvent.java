package be.eenstem.calendar.ical;

import java.util.List;

/**
 * What is kept of an event while a calendar is read.
 *
 * @param line where it begins
 * @param title null for one that is nobody's business but its owner's
 * @param end null where it has a length, or neither
 * @param recurrence which one of a series it stands for; null for the series itself
 * @param astray whether it stands for one of a series, and nobody can tell for which
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
        boolean astray,
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

    /** Whether what it says counts, be it that it shall not be seen. */
    boolean isSound() {
        return fault == null || isHidden() || cancelled;
    }

    /**
     * Of two of the same, one that can be read counts, then the one that was changed more often; of equals, what is private, and then
     * the later in the file.
     */
    boolean replaces(ParsedEvent other) {
        if (isSound() != other.isSound()) {
            return isSound();
        }
        if (sequence != other.sequence) {
            return sequence > other.sequence;
        }
        return isHidden() || !other.isHidden();
    }
}
