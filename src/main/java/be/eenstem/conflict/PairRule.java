package be.eenstem.conflict;

import be.eenstem.kernel.DateSpan;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** A rule about two campaigns that are apart and whose audiences overlap. */
abstract class PairRule implements ConflictRule {

    /** Whether the rule holds between two campaigns, in whatever order, by their aspects and days alone. */
    abstract boolean holds(Footprint one, Footprint other);

    @Override
    public List<Finding> find(Footprint subject, Collection<Footprint> near) {
        return near.stream()
                .filter(other -> isPair(subject, other))
                .map(other -> finding(subject, other))
                .toList();
    }

    private boolean isPair(Footprint one, Footprint other) {
        return holds(one, other) && one.isApartFrom(other) && one.reachesAudienceOf(other);
    }

    private Finding finding(Footprint one, Footprint other) {
        LocalDate firstEnd = earliest(one.period().end(), other.period().end());
        LocalDate lastStart = latest(one.period().start(), other.period().start());
        List<String> aspects = one.aspects().stream()
                .filter(other.aspects()::contains)
                .sorted()
                .toList();
        DateSpan days = days(firstEnd, lastStart);
        return Finding.of(
                this,
                days,
                days == null ? new DateSpan(firstEnd, lastStart) : days,
                aspects,
                List.of(one.campaign(), other.campaign()));
    }

    /** The common days, or those between; two campaigns that follow each other at once have neither. */
    private static DateSpan days(LocalDate firstEnd, LocalDate lastStart) {
        if (!lastStart.isAfter(firstEnd)) {
            return new DateSpan(lastStart, firstEnd);
        }
        boolean gap = firstEnd.plusDays(1).isBefore(lastStart);
        return gap ? new DateSpan(firstEnd.plusDays(1), lastStart.minusDays(1)) : null;
    }

    private static LocalDate earliest(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static LocalDate latest(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
