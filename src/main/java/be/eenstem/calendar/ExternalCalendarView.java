package be.eenstem.calendar;

import be.eenstem.platform.http.Links;
import be.eenstem.platform.reference.Audience;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A calendar of others as it is shown. */
@Schema(name = "ExternalCalendar")
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record ExternalCalendarView(
        @Schema(required = true) UUID id,
        @Schema(required = true) URI href,
        @Schema(required = true) String name,
        @Schema(required = true) String kind,

        @Schema(description = "For the coordinator: such an address may be a secret.")
        String url,

        List<String> aspects,

        @Schema(description = "Whom it is for; everyone when absent.")
        Audience audience) {

    static ExternalCalendarView of(ExternalCalendar calendar, boolean withUrl, Links links) {
        return new ExternalCalendarView(
                calendar.id,
                links.to("externalCalendars", calendar.id),
                calendar.name,
                calendar.kind,
                withUrl ? calendar.url : null,
                calendar.aspects,
                calendar.audience.shown());
    }
}
