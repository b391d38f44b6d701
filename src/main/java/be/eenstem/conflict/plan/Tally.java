package be.eenstem.conflict.plan;

import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * What a rule about many campaigns keeps count of as they come and go, for one pressure policy, focus entry or fixture. Changed
 * by one thread; read by many in between.
 */
public interface Tally {

    /** The kind of conflict it finds. */
    String type();

    /** The policy, entry or fixture. */
    UUID setting();

    /** Whether a campaign matters to it. */
    boolean concerns(Footprint campaign);

    /** Counts a campaign that concerns it. */
    void add(Footprint campaign);

    /** No longer counts one that was added. */
    void remove(Footprint campaign);

    /** Draws its conclusions, after additions and removals. */
    default void settle() {}

    /** Whether what it finds asks for no decision. */
    boolean isHint();

    /**
     * Whether a campaign under embargo has a part in what it finds, other than by its absence.
     *
     * @param without as in {@link #findings}, with {@code with}
     */
    default boolean holdsSecrets(Finding finding, Collection<Footprint> without, Collection<Footprint> with) {
        return false;
    }

    /**
     * On which of some days a campaign that concerns it could not start without being part of what it finds, or bringing it
     * about elsewhere.
     *
     * @param before what the campaign is now where that concerns it, or null
     * @param from the first day tried, which is 0 in the answer; the last is {@code to}
     */
    default BitSet troubledStarts(Footprint before, Footprint campaign, int from, int to) {
        BitSet troubled = new BitSet();
        List<Finding> now = findings(List.of(), List.of());
        for (int day = from; day <= to; day++) {
            Footprint moved = campaign.startingOn(day);
            List<Finding> then = findings(
                    before == null ? List.of() : List.of(before), concerns(moved) ? List.of(moved) : List.of());
            boolean brought = then.stream()
                    .anyMatch(finding ->
                            now.stream().noneMatch(other -> other.days().overlaps(finding.days())));
            troubled.set(day - from, brought);
        }
        return troubled;
    }

    /**
     * The conflicts there would be.
     *
     * @param without campaigns that were added, as if they were not
     * @param with campaigns that concern it and were not added, as if they were
     */
    List<Finding> findings(Collection<Footprint> without, Collection<Footprint> with);
}
