package be.eenstem.conflict.rule;

import be.eenstem.conflict.plan.Footprint;
import java.util.List;

/**
 * The campaigns that start in a run of days, as one viewer may see them.
 *
 * @param total how many the viewer sees
 * @param first the first of those, the weightiest and earliest before the others
 * @param last the one proposed to move, or null where the viewer does not see it
 * @param hidden whether there are others
 */
public record Crowd(int total, List<Footprint> first, Footprint last, boolean hidden) {

    public static final Crowd NOBODY = new Crowd(0, List.of(), null, false);
}
