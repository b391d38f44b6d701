package be.eenstem.calendar;

import be.eenstem.aspect.AspectCode;
import be.eenstem.platform.input.Distinct;
import be.eenstem.platform.input.Period;
import be.eenstem.platform.reference.Audience;
import be.eenstem.platform.reference.ReferenceCode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something planned by others, as it is put on the calendar. */
@Schema(name = "FixtureRequest")
record FixtureRequest(
        @CalendarId @Schema(description = "The external calendar it is from.")
        UUID calendar,

        @NotNull @ReferenceCode("fixtureKinds") String kind,
        @NotBlank @Size(max = 200) String title,
        @NotNull @Valid Period period,
        @Distinct @Size(max = 20) List<@AspectCode String> aspects,
        @Valid Audience audience,
        @Size(max = 4000) String note) {

    static FixtureRequest of(Fixture fixture) {
        return new FixtureRequest(
                fixture.calendar,
                fixture.kind,
                fixture.title,
                Period.of(fixture.period()),
                fixture.aspects,
                fixture.audience.get(),
                fixture.note);
    }
}
