package be.eenstem.conflict;

import java.util.Collection;
import java.util.List;

/**
 * A kind of conflict. The same rule serves a save, an import, a what-if check and a scan of everything; what it looks at is
 * brought to it.
 *
 * <p>A new rule is one class and one test.
 */
interface ConflictRule {

    /** The code of the kind, as in {@code type}. */
    String type();

    /** {@code blocking}, {@code warning} or {@code info}. */
    String severity();

    /** What the parties had best do, as in {@code suggestion.kind}. */
    String suggestion();

    /**
     * The conflicts of this kind that a campaign takes part in.
     *
     * @param near the counting campaigns of other leads at most {@link FootprintQuery#NEAR_DAYS} days from the subject, or
     *     overlapping it, for an audience that overlaps its sectors and regions
     */
    List<Finding> find(Footprint subject, Collection<Footprint> near);
}
