package be.eenstem.conflict;

import java.util.Set;
import java.util.UUID;

/**
 * The stored conflicts of contact pressure as one viewer relates to them: their campaigns are many, and follow from the plan.
 *
 * @param unknown those the viewer may not know of
 * @param masked those with campaigns hidden from the viewer, and some of the viewer's own
 * @param named those with a campaign, seen by the viewer, that the viewer asks for
 */
record Pressured(Set<UUID> unknown, Set<UUID> masked, Set<UUID> named) {

    static final Pressured NONE = new Pressured(Set.of(), Set.of(), Set.of());
}
