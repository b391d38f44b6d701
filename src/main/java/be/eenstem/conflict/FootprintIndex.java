package be.eenstem.conflict;

import be.eenstem.kernel.DateSpan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** All footprints in memory, to find those near each of many: for an import or a scan, where asking for each is slower. */
final class FootprintIndex {

    private final List<Footprint> byStart;
    private final long longest;

    FootprintIndex(Collection<Footprint> footprints) {
        byStart = footprints.stream()
                .sorted(Comparator.comparing(footprint -> footprint.period().start()))
                .toList();
        longest = footprints.stream()
                .mapToLong(footprint -> footprint.period().days())
                .max()
                .orElse(0);
    }

    /** As {@link FootprintQuery#near(Footprint)}. */
    Collection<Footprint> near(Footprint subject) {
        DateSpan period = subject.period();
        LocalDate earliestEnd = period.start().minusDays(FootprintQuery.NEAR_DAYS + 1L);
        int from = firstStartingOn(earliestEnd.minusDays(longest));
        int until = firstStartingOn(period.end().plusDays(FootprintQuery.NEAR_DAYS + 2L));
        List<Footprint> near = new ArrayList<>();
        for (Footprint other : byStart.subList(from, until)) {
            if (!other.lead().equals(subject.lead())
                    && !other.period().end().isBefore(earliestEnd)
                    && subject.reachesAudienceOf(other)) {
                near.add(other);
            }
        }
        return near;
    }

    private int firstStartingOn(LocalDate day) {
        int low = 0;
        int high = byStart.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (byStart.get(middle).period().start().isBefore(day)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
