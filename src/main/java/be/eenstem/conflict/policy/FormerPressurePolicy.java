package be.eenstem.conflict.policy;

import java.net.URI;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A pressure policy as it was until a change, or until it was removed. */
@Schema(name = "FormerPressurePolicy")
record FormerPressurePolicy(
        @Schema(required = true) URI href,

        @Schema(required = true, description = "The policy as it was.")
        PressurePolicyView policy,

        @Schema(required = true, description = "Until when it was so.")
        Instant replacedAt,

        @Schema(required = true, description = "Whether it was removed then, and not changed.")
        boolean removed) {

    static FormerPressurePolicy of(FormerPolicy former, PressurePolicyView state, URI href) {
        return new FormerPressurePolicy(href, state.at(href), former.replacedAt, former.removed);
    }
}
