package be.eenstem.conflict.policy;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a type of conflict was judged until a change. */
@Schema(name = "FormerConflictPolicy")
@JsonInclude(JsonInclude.Include.NON_NULL)
record FormerConflictPolicy(
        @Schema(required = true) URI href,

        @Schema(required = true, description = "The policy as it was.")
        ConflictPolicyView policy,

        @Schema(required = true, description = "Until when it was so.")
        Instant replacedAt,

        @Schema(description = "The account that changed it then, for the coordinator and the admin.")
        String replacedBy) {

    static FormerConflictPolicy of(FormerPolicy former, String author, ConflictPolicyView state, URI href) {
        return new FormerConflictPolicy(href, state.at(href), former.replacedAt, author);
    }
}
