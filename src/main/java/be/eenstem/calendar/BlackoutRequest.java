package be.eenstem.calendar;

import be.eenstem.kernel.LocalizedText;
import be.eenstem.platform.input.Distinct;
import be.eenstem.platform.input.Period;
import be.eenstem.platform.input.Translated;
import be.eenstem.platform.reference.ReferenceCode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A period without campaigns, as the coordinator sets it. */
@Schema(name = "BlackoutRequest")
record BlackoutRequest(
        @NotNull @Valid Period period,

        @NotEmpty @Distinct
        @Size(max = 10) @Schema(description = "The kinds of organization it binds: government, intermediary or both.")
        List<@ReferenceCode("organizationKinds") String> appliesTo,

        @NotNull @Pattern(regexp = "blocking|warning", message = "schema.blackoutSeverity") @Schema(
                enumeration = {"blocking", "warning"},
                description = "Whether it stops a campaign from being confirmed.")
        String severity,

        @NotNull @Translated(max = 500) LocalizedText reason) {

    static BlackoutRequest of(Blackout blackout) {
        return new BlackoutRequest(
                Period.of(blackout.period()), blackout.appliesTo, blackout.severity, blackout.reason);
    }
}
