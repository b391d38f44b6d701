package be.eenstem.conflict.policy;

import be.eenstem.platform.http.Links;
import java.net.URI;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a type of conflict is judged. */
@Schema(name = "ConflictPolicy")
record ConflictPolicyView(
        @Schema(required = true, description = "A code of /v1/refData/conflictTypes.")
        String type,

        @Schema(required = true) URI href,

        @Schema(required = true, description = "Whether conflicts of this type are looked for.")
        boolean enabled,

        @Schema(
                enumeration = {"blocking", "warning", "info"},
                description = "Absent where a blackout or a pressure policy says it.")
        String severity,

        Numbers numbers,
        Words words,
        @Schema(required = true) Instant changedAt) {

    static ConflictPolicyView of(ConflictPolicy policy, Links links) {
        return new ConflictPolicyView(
                policy.type,
                links.to("conflictPolicies", policy.type),
                policy.enabled,
                policy.severity,
                policy.numbers.equals(Numbers.NONE) ? null : policy.numbers,
                policy.words.equals(Words.NONE) ? null : policy.words,
                policy.changedAt);
    }

    ConflictPolicyView at(URI address) {
        return new ConflictPolicyView(type, address, enabled, severity, numbers, words, changedAt);
    }
}
