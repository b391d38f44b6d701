package be.eenstem.conflict;

import be.eenstem.conflict.ConflictView.ParticipantView;
import be.eenstem.conflict.plan.Footprint;
import be.eenstem.conflict.plan.Surroundings;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * One look at conflicts.
 *
 * @param moves where campaigns could move to, found once for all conflicts looked at
 * @param shown campaigns as they were shown already: one stands in many conflicts
 */
record Glance(Viewer viewer, Surroundings around, Locale locale, Moves moves, Map<Footprint, ParticipantView> shown) {

    Glance(Viewer viewer, Surroundings around, Locale locale, Moves moves) {
        this(viewer, around, locale, moves, new IdentityHashMap<>());
    }
}
