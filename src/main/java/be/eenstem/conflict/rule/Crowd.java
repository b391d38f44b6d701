package be.eenstem.conflict.rule;

import be.eenstem.conflict.plan.Footprint;
import java.util.List;

/**
 * The campaigns that start in a run of days, as one viewer is told of them: all of them, or where some are hidden, the viewer's own.
 *
 * @param total how many start in it; 0 where some are hidden
 * @param first the first of those told of, the weightiest and earliest before the others
 * @param last the one proposed to move, or null where some are hidden
 * @param hidden whether there are some that the viewer does not see
 */
public record Crowd(int total, List<Footprint> first, Footprint last, boolean hidden) {

    public static final Crowd NOBODY = new Crowd(0, List.of(), null, false);

    static Crowd masked(List<Footprint> own) {
        return new Crowd(0, own, null, true);
    }
}
