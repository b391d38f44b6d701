package be.eenstem.kernel;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** A run of local days; the first and the last day belong to it. */
public record DateSpan(LocalDate start, LocalDate end) {

    public DateSpan {
        if (end.isBefore(start)) {
            throw new IllegalArgumentException("A span cannot end before it starts: " + start + " to " + end);
        }
    }

    public long days() {
        return ChronoUnit.DAYS.between(start, end) + 1;
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(start) && !day.isAfter(end);
    }

    public boolean contains(DateSpan other) {
        return contains(other.start) && contains(other.end);
    }

    public boolean overlaps(DateSpan other) {
        return !start.isAfter(other.end) && !other.start.isAfter(end);
    }

    /** The days of both; fails where they overlap on none. */
    public DateSpan common(DateSpan other) {
        return new DateSpan(
                start.isAfter(other.start) ? start : other.start, end.isBefore(other.end) ? end : other.end);
    }

    /** The days strictly between two spans; 0 where they follow each other or overlap. */
    public long daysTo(DateSpan other) {
        DateSpan first = start.isBefore(other.start) ? this : other;
        DateSpan second = first == this ? other : this;
        return Math.max(0, ChronoUnit.DAYS.between(first.end, second.start) - 1);
    }
}
