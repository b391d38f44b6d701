package be.eenstem.calendar;

import be.eenstem.access.Right;
import be.eenstem.audit.AuditEntryView;
import be.eenstem.audit.AuditService;
import be.eenstem.audit.ChangeFilter;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;

@Path("/v1/blackouts")
@Tag(name = "blackouts", description = "Periods in which organizations do not campaign.")
class BlackoutResource {

    private final BlackoutService service;
    private final AuditService audit;
    private final Bodies bodies;
    private final Links links;

    BlackoutResource(BlackoutService service, AuditService audit, Bodies bodies, Links links) {
        this.service = service;
        this.audit = audit;
        this.bodies = bodies;
        this.links = links;
    }

    @GET
    @PermitAll
    @Operation(operationId = "listBlackouts", summary = "List the blackouts")
    public PageView<BlackoutView> list(@Valid @BeanParam BlackoutFilter filter, UriInfo uri) {
        return PageView.of(service.list(filter).map(this::view), filter, uri);
    }

    @POST
    @Idempotent
    @Produces(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(Right.KEEP_FRAME)
    @Operation(operationId = "createBlackout", summary = "Set a blackout")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = BlackoutView.class)))
    public Response create(BlackoutRequest request) {
        Blackout created = service.create(request);
        return Response.created(links.to("blackouts", created.id))
                .header(HttpHeaders.ETAG, created.etag())
                .entity(view(created))
                .build();
    }

    @GET
    @Path("/{blackoutId}")
    @Produces(MediaType.APPLICATION_JSON)
    @PermitAll
    @Operation(operationId = "getBlackout", summary = "Read a blackout")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = BlackoutView.class)))
    public Response get(@RestPath UUID blackoutId) {
        return shown(service.get(blackoutId));
    }

    @PATCH
    @Path("/{blackoutId}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Produces(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(Right.KEEP_FRAME)
    @Operation(operationId = "changeBlackout", summary = "Change a blackout")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = BlackoutView.class)))
    public Response change(
            @RestPath UUID blackoutId, @RestHeader(HttpHeaders.IF_MATCH) String ifMatch, MergePatch patch) {
        return shown(service.change(
                blackoutId, ifMatch, current -> bodies.patched(BlackoutRequest.of(current), view(current), patch)));
    }

    @DELETE
    @Path("/{blackoutId}")
    @PermissionsAllowed(Right.KEEP_FRAME)
    @Operation(operationId = "deleteBlackout", summary = "Remove a blackout")
    public void delete(@RestPath UUID blackoutId, @RestHeader(HttpHeaders.IF_MATCH) String ifMatch) {
        service.delete(blackoutId, ifMatch);
    }

    @GET
    @Path("/{blackoutId}/history")
    @PermissionsAllowed(Right.READ_HISTORIES)
    @Operation(operationId = "listBlackoutHistory", summary = "List what became of a blackout, the newest change first")
    public PageView<AuditEntryView> history(
            @RestPath UUID blackoutId, @Valid @BeanParam ChangeFilter filter, UriInfo uri) {
        service.get(blackoutId);
        return PageView.of(audit.history("blackouts", blackoutId, filter), filter, uri);
    }

    private Response shown(Blackout blackout) {
        return Response.ok(view(blackout))
                .header(HttpHeaders.ETAG, blackout.etag())
                .build();
    }

    private BlackoutView view(Blackout blackout) {
        return BlackoutView.of(blackout, links);
    }
}
