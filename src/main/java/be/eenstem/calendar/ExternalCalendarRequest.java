package be.eenstem.calendar;

import be.eenstem.aspect.AspectCode;
import be.eenstem.platform.input.Distinct;
import be.eenstem.platform.reference.Audience;
import be.eenstem.platform.reference.ReferenceCode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A calendar of others as it is registered; its fixtures take over nothing by themselves. */
@Schema(name = "ExternalCalendarRequest")
record ExternalCalendarRequest(
        @NotBlank @Size(max = 200) String name,
        @NotNull @ReferenceCode("fixtureKinds") String kind,

        @Size(max = 2000) @Pattern(regexp = "https?://[^\\s/]\\S*", message = "schema.url") @Schema(description = "Where it is published, over http or https.")
        String url,

        @Distinct @Size(max = 20) List<@AspectCode String> aspects,
        @Valid Audience audience) {

    static ExternalCalendarRequest of(ExternalCalendar calendar) {
        return new ExternalCalendarRequest(
                calendar.name, calendar.kind, calendar.url, calendar.aspects, calendar.audience.get());
    }
}
