package be.eenstem.conflict.policy;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A pressure policy as it was until a change, or until it was removed. */
@Schema(name = "FormerPressurePolicy")
@JsonInclude(JsonInclude.Include.NON_NULL)
record FormerPressurePolicy(
        @Schema(required = true) URI href,

        @Schema(required = true, description = "The policy as it was.")
        PressurePolicyView policy,

        @Schema(required = true, description = "Until when it was so.")
        Instant replacedAt,

        @Schema(description = "The account that changed or removed it then, for the coordinator and the admin.")
        String replacedBy,

        @Schema(required = true, description = "Whether it was removed then, and not changed.")
        boolean removed) {

    static FormerPressurePolicy of(FormerPolicy former, String author, PressurePolicyView state, URI href) {
        return new FormerPressurePolicy(href, state.at(href), former.replacedAt, author, former.removed);
    }
}
