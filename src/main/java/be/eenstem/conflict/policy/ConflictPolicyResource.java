package be.eenstem.conflict.policy;

import be.eenstem.access.Right;
import be.eenstem.platform.http.Links;
import be.eenstem.platform.input.Bodies;
import be.eenstem.platform.input.MergePatch;
import be.eenstem.platform.page.PageView;
import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;

@Path("/v1/conflictPolicies")
@PermissionsAllowed(Right.READ_POLICIES)
@Tag(name = "conflictPolicies", description = "How each type of conflict is judged.")
class ConflictPolicyResource {

    private final ConflictPolicyService service;
    private final Bodies bodies;
    private final Links links;

    ConflictPolicyResource(ConflictPolicyService service, Bodies bodies, Links links) {
        this.service = service;
        this.bodies = bodies;
        this.links = links;
    }

    @GET
    @Operation(operationId = "listConflictPolicies", summary = "List the conflict policies, one for each type")
    public PageView<ConflictPolicyView> list(@Valid @BeanParam ConflictPolicyFilter filter, UriInfo uri) {
        return PageView.of(service.list(filter).map(this::view), filter, uri);
    }

    @GET
    @Path("/{typeCode}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "getConflictPolicy", summary = "Read the policy of a type of conflict")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ConflictPolicyView.class)))
    public Response get(@RestPath String typeCode) {
        return shown(service.get(typeCode));
    }

    @PUT
    @Path("/{typeCode}")
    @Produces(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(Right.KEEP_FRAME)
    @Operation(operationId = "replaceConflictPolicy", summary = "Set the whole policy of a type of conflict")
    @RequestBody(content = @Content(schema = @Schema(implementation = ConflictPolicyRequest.class)))
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ConflictPolicyView.class)))
    public Response replace(
            @RestPath String typeCode,
            @Parameter(required = true) @RestHeader(HttpHeaders.IF_MATCH) String ifMatch,
            JsonNode body) {
        return shown(service.change(
                typeCode, ifMatch, current -> bodies.replaced(ConflictPolicyRequest.of(current), view(current), body)));
    }

    @PATCH
    @Path("/{typeCode}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Produces(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(Right.KEEP_FRAME)
    @Operation(operationId = "changeConflictPolicy", summary = "Change the policy of a type of conflict")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ConflictPolicyView.class)))
    public Response change(
            @RestPath String typeCode, @RestHeader(HttpHeaders.IF_MATCH) String ifMatch, MergePatch patch) {
        return shown(service.change(
                typeCode, ifMatch, current -> bodies.patched(ConflictPolicyRequest.of(current), view(current), patch)));
    }

    @GET
    @Path("/{typeCode}/history")
    @Operation(
            operationId = "listConflictPolicyHistory",
            summary = "List what the policy of a type of conflict was before each change, the newest first")
    public PageView<FormerConflictPolicy> history(
            @RestPath String typeCode, @Valid @BeanParam HistoryFilter filter, UriInfo uri) {
        return PageView.of(service.history(typeCode, filter), filter, uri);
    }

    private Response shown(ConflictPolicy policy) {
        return Response.ok(view(policy)).header(HttpHeaders.ETAG, policy.etag()).build();
    }

    private ConflictPolicyView view(ConflictPolicy policy) {
        return ConflictPolicyView.of(policy, links);
    }
}
