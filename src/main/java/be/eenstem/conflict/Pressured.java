package be.eenstem.conflict;

import java.util.Set;
import java.util.UUID;

/**
 * The stored conflicts of contact pressure as one viewer relates to them: their campaigns are many, and follow from the plan.
 *
 * @param own those in which campaigns under embargo take part, and some of the viewer's own
 * @param masked those of these with campaigns that are hidden from the viewer
 * @param named those with a campaign that the viewer is told of and asks for
 */
record Pressured(Set<UUID> own, Set<UUID> masked, Set<UUID> named) {

    static final Pressured NONE = new Pressured(Set.of(), Set.of(), Set.of());
}
