package be.eenstem.conflict.policy;

import java.net.URI;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a type of conflict was judged until a change. */
@Schema(name = "FormerConflictPolicy")
record FormerConflictPolicy(
        @Schema(required = true) URI href,

        @Schema(required = true, description = "The policy as it was.")
        ConflictPolicyView policy,

        @Schema(required = true, description = "Until when it was so.")
        Instant replacedAt) {

    static FormerConflictPolicy of(FormerPolicy former, ConflictPolicyView state, URI href) {
        return new FormerConflictPolicy(href, state.at(href), former.replacedAt);
    }
}
