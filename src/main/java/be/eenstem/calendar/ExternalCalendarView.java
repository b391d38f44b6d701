package be.eenstem.calendar;

import be.eenstem.platform.http.Links;
import be.eenstem.platform.reference.Audience;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.time.OffsetDateTime;
import java.time.ZoneId;
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
        Audience audience,

        @Schema(required = true, description = "How often it is read from its address, once it is.")
        String refresh,

        List<CategoryMapping> categories,

        @Schema(required = true, description = "Whether it is read from its address by itself.")
        boolean subscribed,

        @Schema(description = "When it was last read, or found to be as it was.")
        OffsetDateTime lastRefreshedAt,

        @Schema(description = "When a fixture was last added, changed or removed by that.")
        OffsetDateTime lastChangedAt,

        OffsetDateTime nextRefreshAt,

        @Schema(
                description = "Why the last attempt came to nothing; what was read before still stands. "
                        + ImportProblem.MEANING)
        String lastProblem) {

    static ExternalCalendarView of(ExternalCalendar calendar, boolean withUrl, Links links, ZoneId zone) {
        return new ExternalCalendarView(
                calendar.id,
                links.to("externalCalendars", calendar.id),
                calendar.name,
                calendar.kind,
                withUrl ? calendar.url : null,
                calendar.aspects,
                calendar.audience.shown(),
                calendar.refresh,
                calendar.categories,
                calendar.subscribed,
                local(calendar.lastRefreshedAt, zone),
                local(calendar.lastChangedAt, zone),
                local(calendar.nextRefreshAt, zone),
                calendar.lastProblem);
    }

    private static OffsetDateTime local(OffsetDateTime moment, ZoneId zone) {
        return moment == null ? null : moment.atZoneSameInstant(zone).toOffsetDateTime();
    }
}
