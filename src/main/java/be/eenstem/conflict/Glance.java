package be.eenstem.conflict;

import be.eenstem.conflict.plan.Surroundings;
import java.util.Locale;

/**
 * One look at conflicts.
 *
 * @param moves where campaigns could move to, found once for all conflicts looked at
 */
record Glance(Viewer viewer, Surroundings around, Locale locale, Moves moves) {}
