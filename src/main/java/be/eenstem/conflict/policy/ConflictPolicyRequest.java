package be.eenstem.conflict.policy;

import be.eenstem.platform.input.Fixed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a type of conflict is judged, as the coordinator sets it. */
@Schema(name = "ConflictPolicyRequest")
@FitsItsType
record ConflictPolicyRequest(
        @Fixed @Schema(description = "As in the address; it may be left out.")
        String type,

        @NotNull @Schema(description = "Whether conflicts of this type are looked for.")
        Boolean enabled,

        @Pattern(regexp = "blocking|warning|info", message = "invalid.severity") @Schema(description = "Required; but blackout and contactPressure have none of their own.")
        String severity,

        @Valid @Schema(description = "Those of the type; required where it has any.")
        Numbers numbers,

        @Valid @Schema(description = "Those of messageGuideline, and required there.")
        Words words) {

    static ConflictPolicyRequest of(ConflictPolicy policy) {
        return new ConflictPolicyRequest(policy.type, policy.enabled, policy.severity, policy.numbers, policy.words);
    }

    /** The same with nothing left out and the terms tidied. */
    ConflictPolicyRequest whole() {
        return new ConflictPolicyRequest(
                type,
                enabled,
                severity,
                numbers == null ? Numbers.NONE : numbers,
                words == null ? Words.NONE : words.tidied());
    }
}
