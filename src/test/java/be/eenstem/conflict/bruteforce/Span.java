package be.eenstem.conflict.bruteforce;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** Some days in a row, the first and the last included; compared day by day. */
record Span(LocalDate start, LocalDate end) {

    static Span of(LocalDate start, int days) {
        return new Span(start, start.plusDays(days - 1L));
    }

    List<LocalDate> days() {
        return start.datesUntil(end.plusDays(1)).toList();
    }

    long length() {
        return ChronoUnit.DAYS.between(start, end) + 1;
    }

    boolean contains(LocalDate day) {
        return !day.isBefore(start) && !day.isAfter(end);
    }

    Optional<Span> common(Span other) {
        return from(days().stream().filter(other::contains).toList());
    }

    /** The days strictly between two spans without a common day; empty when they are adjacent. */
    Optional<Span> between(Span other) {
        return from(daysBetween(other));
    }

    long distance(Span other) {
        return daysBetween(other).size();
    }

    /** How many days the start of one lies from that of the other, whichever comes first. */
    long startsApart(Span other) {
        return Math.abs(ChronoUnit.DAYS.between(start, other.start));
    }

    private List<LocalDate> daysBetween(Span other) {
        Span first = start.isBefore(other.start) ? this : other;
        Span last = first == this ? other : this;
        return first.end.plusDays(1).datesUntil(last.start).toList();
    }

    private static Optional<Span> from(List<LocalDate> days) {
        return days.isEmpty() ? Optional.empty() : Optional.of(new Span(days.get(0), days.get(days.size() - 1)));
    }

    @Override
    public String toString() {
        return start + ".." + end;
    }
}
