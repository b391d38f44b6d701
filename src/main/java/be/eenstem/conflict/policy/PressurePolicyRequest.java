package be.eenstem.conflict.policy;

import be.eenstem.kernel.LocalizedText;
import be.eenstem.platform.input.Translated;
import be.eenstem.platform.reference.Audience;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** From how much on a segment is contacted too often, as the coordinator sets it. */
@Schema(name = "PressurePolicyRequest")
record PressurePolicyRequest(
        @Translated(max = 200) LocalizedText name,

        @NotNull @Valid @Schema(description = "Whose pressure is watched; everyone's where it is empty.")
        Audience segment,

        @Min(1) @Max(366) @Schema(description = "How many days on end are looked at; 28 when absent.", defaultValue = "28")
        Integer windowDays,

        @Min(1) @Max(1000) @Schema(
                description = "The weight that campaigns starting within these days may have together; 4 when absent.",
                defaultValue = "4")
        Integer threshold,

        @Pattern(regexp = "blocking|warning|info", message = "invalid.severity") @Schema(description = "warning when absent.", defaultValue = "warning")
        String severity,

        @Schema(description = "Whether it is applied; true when absent.", defaultValue = "true")
        Boolean enabled) {

    private static final int WINDOW_DAYS = 28;
    private static final int THRESHOLD = 4;
    private static final String SEVERITY = "warning";

    static PressurePolicyRequest of(PressurePolicy policy) {
        return new PressurePolicyRequest(
                policy.name,
                policy.segment.get(),
                policy.windowDays,
                policy.threshold,
                policy.severity,
                policy.enabled);
    }

    /** The same with nothing left out. */
    PressurePolicyRequest whole() {
        return new PressurePolicyRequest(
                name,
                segment,
                Objects.requireNonNullElse(windowDays, WINDOW_DAYS),
                Objects.requireNonNullElse(threshold, THRESHOLD),
                Objects.requireNonNullElse(severity, SEVERITY),
                Objects.requireNonNullElse(enabled, true));
    }
}
