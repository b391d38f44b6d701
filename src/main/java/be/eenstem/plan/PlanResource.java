package be.eenstem.plan;

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

@Path("/v1/plans")
@Tag(name = "plans", description = "The plans of the years ahead, which the college decides on.")
class PlanResource {

    private final PlanService service;
    private final AuditService audit;
    private final Bodies bodies;
    private final Links links;
    private final Clock clock;

    PlanResource(PlanService service, AuditService audit, Bodies bodies, Links links, Clock clock) {
        this.service = service;
        this.audit = audit;
        this.bodies = bodies;
        this.links = links;
        this.clock = clock;
    }

    @GET
    @PermissionsAllowed(Right.READ_PLANS)
    @Operation(operationId = "listPlans", summary = "List the plans")
    public PageView<PlanView> list(@Valid @BeanParam PlanFilter filter, UriInfo uri) {
        return PageView.of(service.list(filter).map(this::view), filter, uri);
    }

    @POST
    @Idempotent
    @Produces(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(Right.KEEP_PLANS)
    @Operation(operationId = "createPlan", summary = "Draw up a plan")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = PlanView.class)))
    public Response create(PlanRequest request) {
        Plan created = service.create(request);
        return Response.created(links.to("plans", created.id))
                .header(HttpHeaders.ETAG, created.etag())
                .entity(view(created))
                .build();
    }

    @GET
    @Path("/{planId}")
    @Produces(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(Right.READ_PLANS)
    @Operation(operationId = "getPlan", summary = "Read a plan")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PlanView.class)))
    public Response get(@RestPath UUID planId) {
        return shown(service.get(planId));
    }

    @PATCH
    @Path("/{planId}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Produces(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(Right.KEEP_PLANS)
    @Operation(operationId = "changePlan", summary = "Change a plan")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PlanView.class)))
    public Response change(@RestPath UUID planId, @RestHeader(HttpHeaders.IF_MATCH) String ifMatch, MergePatch patch) {
        return shown(service.change(
                planId, ifMatch, current -> bodies.patched(PlanRequest.of(current), view(current), patch)));
    }

    @DELETE
    @Path("/{planId}")
    @PermissionsAllowed(Right.KEEP_PLANS)
    @Operation(operationId = "deletePlan", summary = "Remove a plan that was never submitted")
    public void delete(@RestPath UUID planId, @RestHeader(HttpHeaders.IF_MATCH) String ifMatch) {
        service.delete(planId, ifMatch);
    }

    @GET
    @Path("/{planId}/history")
    @PermissionsAllowed(Right.READ_PLANS)
    @Operation(operationId = "listPlanHistory", summary = "List what became of a plan, the newest change first")
    public PageView<AuditEntryView> history(@RestPath UUID planId, @Valid @BeanParam ChangeFilter filter, UriInfo uri) {
        service.get(planId);
        return PageView.of(audit.history("plans", planId, filter), filter, uri);
    }

    private Response shown(Plan plan) {
        return Response.ok(view(plan)).header(HttpHeaders.ETAG, plan.etag()).build();
    }

    private PlanView view(Plan plan) {
        return PlanView.of(plan, links, clock.getZone());
    }
}
