package be.eenstem.campaign;

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

@Path("/v1/umbrellas")
@Tag(name = "umbrellas", description = "Slogans and house styles that campaigns share.")
class UmbrellaResource {

    private final UmbrellaService service;
    private final AuditService audit;
    private final Bodies bodies;
    private final Links links;

    UmbrellaResource(UmbrellaService service, AuditService audit, Bodies bodies, Links links) {
        this.service = service;
        this.audit = audit;
        this.bodies = bodies;
        this.links = links;
    }

    @GET
    @PermitAll
    @Operation(operationId = "listUmbrellas", summary = "List the umbrellas")
    public PageView<UmbrellaView> list(@Valid @BeanParam UmbrellaFilter filter, UriInfo uri) {
        return PageView.of(service.list(filter).map(this::view), filter, uri);
    }

    @POST
    @Idempotent
    @Produces(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(Right.KEEP_FRAME)
    @Operation(operationId = "createUmbrella", summary = "Register an umbrella")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = UmbrellaView.class)))
    public Response create(UmbrellaRequest request) {
        Umbrella created = service.create(request);
        return Response.created(links.to("umbrellas", created.code))
                .header(HttpHeaders.ETAG, created.etag())
                .entity(view(created))
                .build();
    }

    @GET
    @Path("/{umbrellaCode}")
    @Produces(MediaType.APPLICATION_JSON)
    @PermitAll
    @Operation(operationId = "getUmbrella", summary = "Read an umbrella")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = UmbrellaView.class)))
    public Response get(@RestPath String umbrellaCode) {
        return shown(service.get(umbrellaCode));
    }

    @PATCH
    @Path("/{umbrellaCode}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Produces(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(Right.KEEP_FRAME)
    @Operation(operationId = "changeUmbrella", summary = "Change an umbrella")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = UmbrellaView.class)))
    public Response change(
            @RestPath String umbrellaCode, @RestHeader(HttpHeaders.IF_MATCH) String ifMatch, MergePatch patch) {
        return shown(service.change(
                umbrellaCode, ifMatch, current -> bodies.patched(UmbrellaRequest.of(current), view(current), patch)));
    }

    @DELETE
    @Path("/{umbrellaCode}")
    @PermissionsAllowed(Right.KEEP_FRAME)
    @Operation(operationId = "deleteUmbrella", summary = "Remove an umbrella without campaigns")
    public void delete(@RestPath String umbrellaCode, @RestHeader(HttpHeaders.IF_MATCH) String ifMatch) {
        service.delete(umbrellaCode, ifMatch);
    }

    @GET
    @Path("/{umbrellaCode}/history")
    @PermissionsAllowed(Right.READ_HISTORIES)
    @Operation(
            operationId = "listUmbrellaHistory",
            summary = "List what became of an umbrella, the newest change first")
    public PageView<AuditEntryView> history(
            @RestPath String umbrellaCode, @Valid @BeanParam ChangeFilter filter, UriInfo uri) {
        service.get(umbrellaCode);
        return PageView.of(audit.history("umbrellas", umbrellaCode, filter), filter, uri);
    }

    private Response shown(Umbrella umbrella) {
        return Response.ok(view(umbrella))
                .header(HttpHeaders.ETAG, umbrella.etag())
                .build();
    }

    private UmbrellaView view(Umbrella umbrella) {
        return UmbrellaView.of(umbrella, links);
    }
}
