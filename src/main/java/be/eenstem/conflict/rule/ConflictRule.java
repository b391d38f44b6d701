package be.eenstem.conflict.rule;

import be.eenstem.conflict.plan.Finding;
import be.eenstem.conflict.plan.Footprint;
import be.eenstem.conflict.plan.RuleSettings;
import be.eenstem.conflict.plan.Surroundings;
import be.eenstem.conflict.plan.Tally;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * A kind of conflict. The same rule serves a save, an import, a what-if check and a scan of everything; what it looks at is
 * brought to it. A rule about one campaign, or about two, finds the conflicts of a campaign; one about many keeps a tally.
 *
 * <p>A new rule is one class and one test.
 */
public interface ConflictRule {

    /** The code of the kind, as in {@code type}. */
    String type();

    /** How many days before and after a campaign it looks for others; negative where it looks for none. */
    default int daysAround(RuleSettings settings) {
        return -1;
    }

    /**
     * The conflicts that hang on a campaign.
     *
     * @param near the other campaigns for an audience that overlaps, at least those {@link #daysAround} the subject
     */
    default void find(Footprint subject, Collection<Footprint> near, Surroundings around, Consumer<Finding> found) {}

    /** Whether it finds a conflict that asks for a decision, or worse: the same as to find, but sooner answered. */
    default boolean troubles(Footprint subject, Collection<Footprint> near, Surroundings around) {
        List<Finding> troubles = new ArrayList<>();
        find(subject, near, around, finding -> {
            if (!finding.isHint()) {
                troubles.add(finding);
            }
        });
        return !troubles.isEmpty();
    }

    /** One tally for each policy, focus entry or fixture that it counts campaigns for. */
    default Stream<Tally> tallies(Surroundings around) {
        return Stream.empty();
    }
}
