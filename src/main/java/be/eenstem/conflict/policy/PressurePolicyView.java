package be.eenstem.conflict.policy;

import be.eenstem.kernel.LocalizedText;
import be.eenstem.platform.http.Links;
import be.eenstem.platform.reference.Audience;
import java.net.URI;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** From how much on a segment is contacted too often. */
@Schema(name = "PressurePolicy")
record PressurePolicyView(
        @Schema(required = true) UUID id,
        @Schema(required = true) URI href,
        LocalizedText name,

        @Schema(required = true, description = "Whose pressure is watched; everyone's where it is empty.")
        Audience segment,

        @Schema(required = true, description = "How many days on end are looked at.")
        int windowDays,

        @Schema(
                required = true,
                description = "The weight that campaigns starting within these days may have together.")
        int threshold,

        @Schema(
                required = true,
                enumeration = {"blocking", "warning", "info"})
        String severity,

        @Schema(required = true, description = "Whether it is applied.")
        boolean enabled,

        @Schema(required = true) Instant changedAt) {

    static PressurePolicyView of(PressurePolicy policy, Links links) {
        return new PressurePolicyView(
                policy.id,
                links.to("pressurePolicies", policy.id),
                policy.name,
                policy.segment.get(),
                policy.windowDays,
                policy.threshold,
                policy.severity,
                policy.enabled,
                policy.changedAt);
    }

    PressurePolicyView at(URI address) {
        return new PressurePolicyView(id, address, name, segment, windowDays, threshold, severity, enabled, changedAt);
    }
}
