package be.eenstem.calendar;

import be.eenstem.access.Disclosure;
import be.eenstem.access.Right;
import be.eenstem.audit.AuditEntryView;
import be.eenstem.audit.AuditService;
import be.eenstem.audit.ChangeFilter;
import be.eenstem.identity.CurrentCaller;
import be.eenstem.platform.http.Idempotent;
import be.eenstem.platform.http.Links;
import be.eenstem.platform.input.Bodies;
import be.eenstem.platform.input.MergePatch;
import be.eenstem.platform.page.PageView;
import io.quarkus.security.PermissionsAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;

@Path("/v1/externalCalendars")
@Tag(name = "externalCalendars", description = "The calendars of others that fixtures come from.")
class ExternalCalendarResource {

    private final ExternalCalendarService service;
    private final CurrentCaller caller;
    private final AuditService audit;
    private final Bodies bodies;
    private final Links links;
    private final Clock clock;

    ExternalCalendarResource(
            ExternalCalendarService service,
            CurrentCaller caller,
            AuditService audit,
            Bodies bodies,
            Links links,
            Clock clock) {
        this.service = service;
        this.caller = caller;
        this.audit = audit;
        this.bodies = bodies;
        this.links = links;
        this.clock = clock;
    }

    @GET
    @PermitAll
    @Operation(operationId = "listExternalCalendars", summary = "List the external calendars")
    public PageView<ExternalCalendarView> list(@Valid @BeanParam ExternalCalendarFilter filter, UriInfo uri) {
        return PageView.of(service.list(filter).map(this::view), filter, uri);
    }

    @POST
    @Idempotent
    @Produces(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(Right.KEEP_FRAME)
    @Operation(operationId = "createExternalCalendar", summary = "Register an external calendar")
    @APIResponse(
            responseCode = "201",
            content = @Content(schema = @Schema(implementation = ExternalCalendarView.class)))
    public Response create(ExternalCalendarRequest request) {
        ExternalCalendar created = service.create(request);
        return Response.created(links.to("externalCalendars", created.id))
                .header(HttpHeaders.ETAG, created.etag())
                .entity(view(created))
                .build();
    }

    @GET
    @Path("/{calendarId}")
    @Produces(MediaType.APPLICATION_JSON)
    @PermitAll
    @Operation(operationId = "getExternalCalendar", summary = "Read an external calendar")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = ExternalCalendarView.class)))
    public Response get(@RestPath UUID calendarId) {
        return shown(service.get(calendarId));
    }

    @PATCH
    @Path("/{calendarId}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Produces(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(Right.KEEP_FRAME)
    @Operation(operationId = "changeExternalCalendar", summary = "Change an external calendar")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = ExternalCalendarView.class)))
    public Response change(
            @RestPath UUID calendarId, @RestHeader(HttpHeaders.IF_MATCH) String ifMatch, MergePatch patch) {
        return shown(service.change(
                calendarId,
                ifMatch,
                current -> bodies.patched(ExternalCalendarRequest.of(current), view(current), patch)));
    }

    @DELETE
    @Path("/{calendarId}")
    @PermissionsAllowed(Right.KEEP_FRAME)
    @Operation(
            operationId = "deleteExternalCalendar",
            summary = "Remove an external calendar with what was read of it",
            description = "One that fixtures were put in by hand stays.")
    public void delete(@RestPath UUID calendarId, @RestHeader(HttpHeaders.IF_MATCH) String ifMatch) {
        service.delete(calendarId, ifMatch);
    }

    @GET
    @Path("/{calendarId}/history")
    @PermissionsAllowed(Right.READ_HISTORIES)
    @Operation(
            operationId = "listExternalCalendarHistory",
            summary = "List what became of an external calendar, the newest change first")
    public PageView<AuditEntryView> history(
            @RestPath UUID calendarId, @Valid @BeanParam ChangeFilter filter, UriInfo uri) {
        service.get(calendarId);
        return PageView.of(audit.history("externalCalendars", calendarId, filter), filter, uri);
    }

    private Response shown(ExternalCalendar calendar) {
        return Response.ok(view(calendar))
                .header(HttpHeaders.ETAG, seesAll() ? calendar.etag() : calendar.publicEtag())
                .build();
    }

    private ExternalCalendarView view(ExternalCalendar calendar) {
        return ExternalCalendarView.of(calendar, seesAll(), links, clock.getZone());
    }

    private boolean seesAll() {
        return Disclosure.showsCalendarAddress(caller.get());
    }
}
