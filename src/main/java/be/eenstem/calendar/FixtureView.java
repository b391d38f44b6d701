package be.eenstem.calendar;

import be.eenstem.platform.http.Links;
import be.eenstem.platform.input.Period;
import be.eenstem.platform.reference.Audience;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something planned by others, as it is shown. */
@Schema(name = "Fixture")
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record FixtureView(
        @Schema(required = true) UUID id,
        @Schema(required = true) URI href,

        @Schema(description = "The external calendar it is from.")
        UUID calendar,

        @Schema(required = true) String kind,
        @Schema(required = true) String title,
        @Schema(required = true) Period period,
        List<String> aspects,

        @Schema(description = "Whom it is for; everyone when absent.")
        Audience audience,

        String note,

        @Schema(description = "True where it was read from that calendar: it changes as that does, and not by hand.")
        Boolean imported) {

    static FixtureView of(Fixture fixture, Links links) {
        return new FixtureView(
                fixture.id,
                links.to("fixtures", fixture.id),
                fixture.calendar,
                fixture.kind,
                fixture.title,
                Period.of(fixture.period()),
                fixture.aspects,
                fixture.audience.shown(),
                fixture.note,
                fixture.isImported() ? true : null);
    }
}
