package be.eenstem.organization;

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

@Path("/v1/networks")
@Tag(name = "networks", description = "Organizations that work together already, and why.")
class NetworkResource {

    private final NetworkService service;
    private final AuditService audit;
    private final Bodies bodies;
    private final Links links;

    NetworkResource(NetworkService service, AuditService audit, Bodies bodies, Links links) {
        this.service = service;
        this.audit = audit;
        this.bodies = bodies;
        this.links = links;
    }

    @GET
    @PermitAll
    @Operation(operationId = "listNetworks", summary = "List the networks")
    public PageView<NetworkView> list(@Valid @BeanParam NetworkFilter filter, UriInfo uri) {
        return PageView.of(service.list(filter).map(this::view), filter, uri);
    }

    @POST
    @Idempotent
    @Produces(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(Right.KEEP_REGISTRY)
    @Operation(operationId = "createNetwork", summary = "Register a network")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = NetworkView.class)))
    public Response create(NetworkRequest request) {
        Network created = service.create(request);
        return Response.created(links.to("networks", created.code))
                .header(HttpHeaders.ETAG, created.etag())
                .entity(view(created))
                .build();
    }

    @GET
    @Path("/{networkCode}")
    @Produces(MediaType.APPLICATION_JSON)
    @PermitAll
    @Operation(operationId = "getNetwork", summary = "Read a network")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = NetworkView.class)))
    public Response get(@RestPath String networkCode) {
        return shown(service.get(networkCode));
    }

    @PATCH
    @Path("/{networkCode}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Produces(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(Right.KEEP_REGISTRY)
    @Operation(operationId = "changeNetwork", summary = "Change a network")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = NetworkView.class)))
    public Response change(
            @RestPath String networkCode, @RestHeader(HttpHeaders.IF_MATCH) String ifMatch, MergePatch patch) {
        return shown(service.change(
                networkCode, ifMatch, current -> bodies.patched(NetworkRequest.of(current), view(current), patch)));
    }

    @DELETE
    @Path("/{networkCode}")
    @PermissionsAllowed(Right.KEEP_REGISTRY)
    @Operation(operationId = "deleteNetwork", summary = "Remove a network")
    public void delete(@RestPath String networkCode, @RestHeader(HttpHeaders.IF_MATCH) String ifMatch) {
        service.delete(networkCode, ifMatch);
    }

    @GET
    @Path("/{networkCode}/history")
    @PermissionsAllowed(Right.READ_HISTORIES)
    @Operation(operationId = "listNetworkHistory", summary = "List what became of a network, the newest change first")
    public PageView<AuditEntryView> history(
            @RestPath String networkCode, @Valid @BeanParam ChangeFilter filter, UriInfo uri) {
        service.get(networkCode);
        return PageView.of(audit.history("networks", networkCode, filter), filter, uri);
    }

    private Response shown(Network network) {
        return Response.ok(view(network))
                .header(HttpHeaders.ETAG, network.etag())
                .build();
    }

    private NetworkView view(Network network) {
        return NetworkView.of(network, links);
    }
}
