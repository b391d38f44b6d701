package be.eenstem.conflict.plan;

import be.eenstem.kernel.DateSpan;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/**
 * What rules look at of a campaign that counts.
 *
 * @param first its first day, in days since 1 January 1970; as last
 * @param exempt whether contact pressure leaves it out
 * @param proposedOn null where nobody knows
 * @param visibility as the campaign has it, with embargoUntil: so that what is found can be shown to who may see it
 */
public record Footprint(
        UUID campaign,
        String title,
        String lead,
        Set<String> carriers,
        String umbrella,
        Set<String> aspects,
        int first,
        int last,
        Reach audience,
        int weight,
        boolean exempt,
        LocalDate proposedOn,
        String visibility,
        LocalDate embargoUntil) {

    public DateSpan period() {
        return new DateSpan(start(), LocalDate.ofEpochDay(last));
    }

    public LocalDate start() {
        return LocalDate.ofEpochDay(first);
    }

    public boolean isEmbargoed() {
        return visibility.equals("embargoed");
    }

    /** The same without its embargo. */
    public Footprint revealed() {
        return isEmbargoed() ? with(first, "partners", null) : this;
    }

    public boolean sharesDayWith(Footprint other) {
        return sharesDayWith(other.first, other.last);
    }

    public boolean sharesDayWith(int from, int to) {
        return first <= to && from <= last;
    }

    /** The days strictly between the two; none where they overlap. */
    public int daysTo(Footprint other) {
        return Math.max(0, Math.max(first, other.first) - Math.min(last, other.last) - 1);
    }

    /** Whether the two are planned by different people who have not joined forces. */
    public boolean isApartFrom(Footprint other) {
        return !lead.equals(other.lead)
                && !carriers.contains(other.lead)
                && !other.carriers.contains(lead)
                && (umbrella == null || !umbrella.equals(other.umbrella));
    }

    public boolean sharesAspectWith(Footprint other) {
        return !Collections.disjoint(aspects, other.aspects);
    }

    /** The same on other days. */
    public Footprint startingOn(int day) {
        return with(day, visibility, embargoUntil);
    }

    private Footprint with(int day, String shownTo, LocalDate until) {
        return new Footprint(
                campaign,
                title,
                lead,
                carriers,
                umbrella,
                aspects,
                day,
                day + last - first,
                audience,
                weight,
                exempt,
                proposedOn,
                shownTo,
                until);
    }

    /** Whether a waiver given for one state still holds in the other. */
    public boolean isSameOccasionAs(Footprint other) {
        return first == other.first
                && last == other.last
                && lead.equals(other.lead)
                && Objects.equals(umbrella, other.umbrella)
                && aspects.equals(other.aspects)
                && Set.copyOf(audience.sectorCodes()).equals(Set.copyOf(other.audience.sectorCodes()))
                && Set.copyOf(audience.regionCodes()).equals(Set.copyOf(other.audience.regionCodes()))
                && audience.sizes() == other.audience.sizes()
                && audience.roles() == other.audience.roles();
    }
}
