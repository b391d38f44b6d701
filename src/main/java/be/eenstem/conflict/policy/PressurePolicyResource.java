package be.eenstem.conflict.policy;

import be.eenstem.access.Right;
import be.eenstem.platform.http.Idempotent;
import be.eenstem.platform.http.Links;
import be.eenstem.platform.input.Bodies;
import be.eenstem.platform.input.MergePatch;
import be.eenstem.platform.page.PageView;
import io.quarkus.security.PermissionsAllowed;
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

@Path("/v1/pressurePolicies")
@PermissionsAllowed(Right.READ_POLICIES)
@Tag(name = "pressurePolicies", description = "From how much on a segment is contacted too often.")
class PressurePolicyResource {

    private final PressurePolicyService service;
    private final Bodies bodies;
    private final Links links;

    PressurePolicyResource(PressurePolicyService service, Bodies bodies, Links links) {
        this.service = service;
        this.bodies = bodies;
        this.links = links;
    }

    @GET
    @Operation(operationId = "listPressurePolicies", summary = "List the pressure policies")
    public PageView<PressurePolicyView> list(@Valid @BeanParam PressurePolicyFilter filter, UriInfo uri) {
        return PageView.of(service.list(filter).map(this::view), filter, uri);
    }

    @POST
    @Idempotent
    @Produces(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(Right.KEEP_FRAME)
    @Operation(operationId = "createPressurePolicy", summary = "Set a pressure policy")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = PressurePolicyView.class)))
    public Response create(PressurePolicyRequest request) {
        PressurePolicy created = service.create(request);
        return Response.created(links.to("pressurePolicies", created.id))
                .header(HttpHeaders.ETAG, created.etag())
                .entity(view(created))
                .build();
    }

    @GET
    @Path("/{policyId}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "getPressurePolicy", summary = "Read a pressure policy")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PressurePolicyView.class)))
    public Response get(@RestPath UUID policyId) {
        return shown(service.get(policyId));
    }

    @PATCH
    @Path("/{policyId}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Produces(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(Right.KEEP_FRAME)
    @Operation(operationId = "changePressurePolicy", summary = "Change a pressure policy")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PressurePolicyView.class)))
    public Response change(
            @RestPath UUID policyId, @RestHeader(HttpHeaders.IF_MATCH) String ifMatch, MergePatch patch) {
        return shown(service.change(
                policyId, ifMatch, current -> bodies.patched(PressurePolicyRequest.of(current), view(current), patch)));
    }

    @DELETE
    @Path("/{policyId}")
    @PermissionsAllowed(Right.KEEP_FRAME)
    @Operation(operationId = "deletePressurePolicy", summary = "Remove a pressure policy; its history stays")
    public void delete(@RestPath UUID policyId, @RestHeader(HttpHeaders.IF_MATCH) String ifMatch) {
        service.delete(policyId, ifMatch);
    }

    @GET
    @Path("/{policyId}/history")
    @Operation(
            operationId = "listPressurePolicyHistory",
            summary = "List what a pressure policy was before each change and before it was removed, the newest first")
    public PageView<FormerPressurePolicy> history(
            @RestPath UUID policyId, @Valid @BeanParam HistoryFilter filter, UriInfo uri) {
        return PageView.of(service.history(policyId, filter), filter, uri);
    }

    private Response shown(PressurePolicy policy) {
        return Response.ok(view(policy)).header(HttpHeaders.ETAG, policy.etag()).build();
    }

    private PressurePolicyView view(PressurePolicy policy) {
        return PressurePolicyView.of(policy, links);
    }
}
