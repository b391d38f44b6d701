package be.eenstem.conflict;

import be.eenstem.kernel.DateSpan;
import java.util.Collections;
import java.util.Set;
import java.util.UUID;

/**
 * What rules look at of a campaign that counts.
 *
 * @param sizes a bit a code, as roles
 */
record Footprint(
        UUID campaign,
        String lead,
        Set<String> carriers,
        String umbrella,
        Set<String> aspects,
        DateSpan period,
        Reach sectors,
        Reach regions,
        int sizes,
        int roles) {

    /** Whether the two are planned by different people who have not joined forces. */
    boolean isApartFrom(Footprint other) {
        return !lead.equals(other.lead)
                && !carriers.contains(other.lead)
                && !other.carriers.contains(lead)
                && (umbrella == null || !umbrella.equals(other.umbrella));
    }

    boolean reachesAudienceOf(Footprint other) {
        return (sizes & other.sizes) != 0
                && (roles & other.roles) != 0
                && sectors.overlaps(other.sectors)
                && regions.overlaps(other.regions);
    }

    boolean sharesAspectWith(Footprint other) {
        return !Collections.disjoint(aspects, other.aspects);
    }
}
