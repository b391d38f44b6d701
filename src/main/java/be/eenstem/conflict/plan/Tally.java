package be.eenstem.conflict.plan;

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

    /**
     * The conflicts there would be.
     *
     * @param without campaigns that were added, as if they were not
     * @param with campaigns that concern it and were not added, as if they were
     */
    List<Finding> findings(Collection<Footprint> without, Collection<Footprint> with);
}
