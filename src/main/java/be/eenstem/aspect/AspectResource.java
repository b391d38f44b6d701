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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;

@Path("/v1/aspects")
@Tag(name = "aspects", description = "The long list: what campaigns can be about.")
class AspectResource {

    private final AspectService service;
    private final AuditService audit;
    private final Bodies bodies;
    private final Links links;

    AspectResource(AspectService service, AuditService audit, Bodies bodies, Links links) {
        this.service = service;
        this.audit = audit;
        this.bodies = bodies;
        this.links = links;
    }

    @GET
    @PermitAll
    @Operation(operationId = "listAspects", summary = "List the aspects")
    public PageView<AspectView> list(@Valid @BeanParam AspectFilter filter, UriInfo uri) {
        return PageView.of(service.list(filter).map(this::view), filter, uri);
    }

    @POST
    @Idempotent
    @Produces(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(Right.KEEP_FRAME)
    @Operation(operationId = "createAspect", summary = "Add an aspect")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = AspectView.class)))
    public Response create(AspectRequest request) {
        Aspect created = service.create(request);
        return Response.created(links.to("aspects", created.code))
                .header(HttpHeaders.ETAG, created.etag())
                .entity(view(created))
                .build();
    }

    @GET
    @Path("/{aspectCode}")
    @Produces(MediaType.APPLICATION_JSON)
    @PermitAll
    @Operation(operationId = "getAspect", summary = "Read an aspect")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = AspectView.class)))
    public Response get(@RestPath String aspectCode) {
        return shown(service.get(aspectCode));
    }

    @PATCH
    @Path("/{aspectCode}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Produces(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(Right.KEEP_FRAME)
    @Operation(operationId = "changeAspect", summary = "Change an aspect")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = AspectView.class)))
    public Response change(
            @RestPath String aspectCode, @RestHeader(HttpHeaders.IF_MATCH) String ifMatch, MergePatch patch) {
        return shown(service.change(
                aspectCode, ifMatch, current -> bodies.patched(AspectRequest.of(current), view(current), patch)));
    }

    @DELETE
    @Path("/{aspectCode}")
    @PermissionsAllowed(Right.KEEP_FRAME)
    @Operation(operationId = "deleteAspect", summary = "Remove an aspect that nothing is about")
    public void delete(@RestPath String aspectCode, @RestHeader(HttpHeaders.IF_MATCH) String ifMatch) {
        service.delete(aspectCode, ifMatch);
    }

    @GET
    @Path("/{aspectCode}/history")
    @PermissionsAllowed(Right.READ_HISTORIES)
    @Operation(operationId = "listAspectHistory", summary = "List what became of an aspect, the newest change first")
    public PageView<AuditEntryView> history(
            @RestPath String aspectCode, @Valid @BeanParam ChangeFilter filter, UriInfo uri) {
        service.get(aspectCode);
        return PageView.of(audit.history("aspects", aspectCode, filter), filter, uri);
    }

    private Response shown(Aspect aspect) {
        return Response.ok(view(aspect)).header(HttpHeaders.ETAG, aspect.etag()).build();
    }

    private AspectView view(Aspect aspect) {
        return AspectView.of(aspect, links);
    }
}
