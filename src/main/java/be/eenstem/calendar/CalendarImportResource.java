package be.eenstem.calendar;

import be.eenstem.access.Right;
import be.eenstem.platform.http.Etags;
import be.eenstem.platform.http.Links;
import be.eenstem.platform.page.PageView;
import be.eenstem.platform.text.Language;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.File;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

@Path("/v1/externalCalendars/{calendarId}")
@PermissionsAllowed(Right.KEEP_FRAME)
@Tag(name = "externalCalendars")
class CalendarImportResource {

    private static final String ICS = "text/calendar";
    private static final String EXAMPLE = """
            BEGIN:VCALENDAR
            VERSION:2.0
            PRODID:-//Arbeidsinspectie//Acties//NL
            BEGIN:VEVENT
            UID:actie-1@inspectie.example
            DTSTAMP:20261122T090000Z
            DTSTART;VALUE=DATE:20270503
            DTEND;VALUE=DATE:20270508
            SUMMARY:Controles op de werf
            CATEGORIES:Bouw
            END:VEVENT
            END:VCALENDAR
            """;

    private final Inbound inbound;
    private final ImportService service;
    private final Links links;
    private final HttpHeaders headers;

    CalendarImportResource(Inbound inbound, ImportService service, Links links, @Context HttpHeaders headers) {
        this.inbound = inbound;
        this.service = service;
        this.links = links;
        this.headers = headers;
    }

    @PUT
    @Path("/content")
    @Consumes(ICS)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "uploadExternalCalendar",
            summary = "Upload what is in an external calendar",
            description =
                    "iCalendar (RFC 5545). Its events become fixtures on the days they are on within the horizon; fixtures of"
                            + " events that are not in it any more go. What cannot be read falls out, and is told with its"
                            + " line and the reason.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = CalendarImportView.class)))
    public Response upload(
            @RestPath UUID calendarId,
            @Valid @BeanParam DryRunParameter parameter,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = ICS,
                                            schema = @Schema(implementation = String.class),
                                            example = EXAMPLE))
                    File body) {
        return told(inbound.upload(calendarId, body, parameter.isSet()));
    }

    @POST
    @Path("/refresh")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "refreshExternalCalendar",
            summary = "Read an external calendar from its address",
            description =
                    "See first what that would do, with dryRun=true. From the first time that it is read without, it is read by"
                            + " itself as often as its refresh says. Where the address gives no calendar, problem says why,"
                            + " and what was read before stands.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = CalendarImportView.class)))
    public Response refresh(@RestPath UUID calendarId, @Valid @BeanParam DryRunParameter parameter) {
        return told(inbound.refreshByHand(calendarId, parameter.isSet()));
    }

    @GET
    @Path("/imports")
    @Operation(
            operationId = "listExternalCalendarImports",
            summary = "List what came of reading an external calendar, the newest first",
            description = "The last 50 that changed something, came to nothing or were asked for.")
    public PageView<CalendarImportView> list(
            @RestPath UUID calendarId, @Valid @BeanParam CalendarImportFilter filter, UriInfo uri) {
        return PageView.of(service.list(calendarId, filter).map(this::view), filter, uri);
    }

    @GET
    @Path("/imports/{importId}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "getExternalCalendarImport", summary = "Read what came of reading an external calendar")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = CalendarImportView.class)))
    public Response get(@RestPath UUID calendarId, @RestPath UUID importId) {
        ImportOutcome outcome = service.get(calendarId, importId);
        return Response.fromResponse(told(outcome))
                .header(HttpHeaders.ETAG, Etags.of(outcome.id(), locale().getLanguage()))
                .build();
    }

    private Response told(ImportOutcome outcome) {
        return Response.ok(view(outcome))
                .header(HttpHeaders.CONTENT_LANGUAGE, locale().getLanguage())
                .build();
    }

    private CalendarImportView view(ImportOutcome outcome) {
        return CalendarImportView.of(outcome, links, locale());
    }

    private Locale locale() {
        return Language.preferred(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
    }
}
