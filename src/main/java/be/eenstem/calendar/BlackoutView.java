package be.eenstem.calendar;

import be.eenstem.kernel.LocalizedText;
import be.eenstem.platform.http.Links;
import be.eenstem.platform.input.Period;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A period without campaigns, as it is shown. */
@Schema(name = "Blackout")
public record BlackoutView(
        @Schema(required = true) UUID id,
        @Schema(required = true) URI href,
        @Schema(required = true) Period period,

        @Schema(required = true, description = "The kinds of organization it binds.")
        List<String> appliesTo,

        @Schema(
                required = true,
                enumeration = {"blocking", "warning"})
        String severity,

        @Schema(required = true) LocalizedText reason) {

    static BlackoutView of(Blackout blackout, Links links) {
        return new BlackoutView(
                blackout.id,
                links.to("blackouts", blackout.id),
                Period.of(blackout.period()),
                blackout.appliesTo,
                blackout.severity,
                blackout.reason);
    }
}
