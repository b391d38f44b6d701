package be.eenstem.aspect;

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

@Path("/v1/focusEntries")
@Tag(name = "focusEntries", description = "The short list: the aspects that have the focus in a period.")
class FocusEntryResource {

    private final FocusService service;
    private final AuditService audit;
    private final Bodies bodies;
    private final Links links;

    FocusEntryResource(FocusService service, AuditService audit, Bodies bodies, Links links) {
        this.service = service;
        this.audit = audit;
        this.bodies = bodies;
        this.links = links;
    }

    @GET
    @PermitAll
    @Operation(operationId = "listFocusEntries", summary = "List the focus entries")
    public PageView<FocusEntryView> list(@Valid @BeanParam FocusEntryFilter filter, UriInfo uri) {
        return PageView.of(service.list(filter).map(this::view), filter, uri);
    }

    @POST
    @Idempotent
    @Produces(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(Right.KEEP_FRAME)
    @Operation(operationId = "createFocusEntry", summary = "Add a focus entry")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = FocusEntryView.class)))
    public Response create(FocusEntryRequest request) {
        FocusEntry created = service.create(request);
        return Response.created(links.to("focusEntries", created.id))
                .header(HttpHeaders.ETAG, created.etag())
                .entity(view(created))
                .build();
    }

    @GET
    @Path("/{focusEntryId}")
    @Produces(MediaType.APPLICATION_JSON)
    @PermitAll
    @Operation(operationId = "getFocusEntry", summary = "Read a focus entry")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = FocusEntryView.class)))
    public Response get(@RestPath UUID focusEntryId) {
        return shown(service.get(focusEntryId));
    }

    @PATCH
    @Path("/{focusEntryId}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Produces(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(Right.KEEP_FRAME)
    @Operation(operationId = "changeFocusEntry", summary = "Change a focus entry")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = FocusEntryView.class)))
    public Response change(
            @RestPath UUID focusEntryId, @RestHeader(HttpHeaders.IF_MATCH) String ifMatch, MergePatch patch) {
        return shown(service.change(
                focusEntryId, ifMatch, current -> bodies.patched(FocusEntryRequest.of(current), view(current), patch)));
    }

    @DELETE
    @Path("/{focusEntryId}")
    @PermissionsAllowed(Right.KEEP_FRAME)
    @Operation(operationId = "deleteFocusEntry", summary = "Remove a focus entry")
    public void delete(@RestPath UUID focusEntryId, @RestHeader(HttpHeaders.IF_MATCH) String ifMatch) {
        service.delete(focusEntryId, ifMatch);
    }

    @GET
    @Path("/{focusEntryId}/history")
    @PermissionsAllowed(Right.READ_HISTORIES)
    @Operation(
            operationId = "listFocusEntryHistory",
            summary = "List what became of an entry of the short list, the newest change first")
    public PageView<AuditEntryView> history(
            @RestPath UUID focusEntryId, @Valid @BeanParam ChangeFilter filter, UriInfo uri) {
        service.get(focusEntryId);
        return PageView.of(audit.history("focusEntries", focusEntryId, filter), filter, uri);
    }

    private Response shown(FocusEntry entry) {
        return Response.ok(view(entry)).header(HttpHeaders.ETAG, entry.etag()).build();
    }

    private FocusEntryView view(FocusEntry entry) {
        return FocusEntryView.of(entry, links);
    }
}
