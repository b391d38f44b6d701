package be.eenstem.calendar;

import be.eenstem.platform.input.Period;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What reading a calendar does to a fixture. */
@Schema(name = "CalendarImportChange")
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record ImportChange(
        @Schema(required = true, description = "added, changed or removed.")
        String operation,

        @Schema(required = true) String title,
        @Schema(required = true) String kind,
        @Schema(required = true) Period period,
        List<String> aspects) {

    static ImportChange of(String operation, ImportedFixture fixture) {
        return new ImportChange(
                operation,
                fixture.title(),
                fixture.kind(),
                new Period(fixture.start(), fixture.end()),
                fixture.aspects());
    }
}
