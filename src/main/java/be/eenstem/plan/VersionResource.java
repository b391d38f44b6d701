package be.eenstem.plan;

import be.eenstem.access.Right;
import be.eenstem.platform.http.Idempotent;
import be.eenstem.platform.http.Links;
import be.eenstem.platform.page.PageView;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

@Path("/v1/plans/{planId}/versions")
@Tag(name = "versions", description = "Plans as they were submitted; they never change.")
class VersionResource {

    private final VersionService service;
    private final PlanShapes shapes;
    private final Links links;

    VersionResource(VersionService service, PlanShapes shapes, Links links) {
        this.service = service;
        this.shapes = shapes;
        this.links = links;
    }

    @GET
    @PermissionsAllowed(Right.READ_PLANS)
    @Operation(operationId = "listPlanVersions", summary = "List the versions of a plan, the newest first")
    public PageView<VersionView> list(@RestPath UUID planId, @Valid @BeanParam VersionFilter filter, UriInfo uri) {
        return PageView.of(service.list(planId, filter).map(this::view), filter, uri);
    }

    @POST
    @Idempotent
    @Produces(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(Right.KEEP_PLANS)
    @Operation(
            operationId = "submitPlan",
            summary = "Submit a plan",
            description =
                    "Freezes the plan, the campaigns and the conflicts in it. Refused while a conflict blocks it, and where"
                            + " nothing changed since the version before.")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = VersionView.class)))
    public Response submit(@RestPath UUID planId) {
        PlanVersion version = service.submit(planId);
        return Response.created(links.to("plans", planId, "versions", version.number()))
                .entity(view(version))
                .build();
    }

    @GET
    @Path("/{number}")
    @Produces(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(Right.READ_PLANS)
    @Operation(operationId = "getPlanVersion", summary = "Read a version of a plan")
    public VersionView get(@RestPath UUID planId, @RestPath int number) {
        return view(service.get(planId, number));
    }

    @GET
    @Path("/{number}/campaigns")
    @PermissionsAllowed(Right.READ_PLANS)
    @Operation(operationId = "listPlanVersionCampaigns", summary = "List the campaigns in a version of a plan")
    public PageView<VersionCampaignView> campaigns(
            @RestPath UUID planId, @RestPath int number, @Valid @BeanParam VersionCampaignFilter filter, UriInfo uri) {
        return PageView.of(
                service.campaigns(planId, number, filter)
                        .map(each ->
                                new VersionCampaignView(each.id(), links.to("campaigns", each.id()), each.campaign())),
                filter,
                uri);
    }

    @GET
    @Path("/{number}/conflicts")
    @PermissionsAllowed(Right.READ_PLANS)
    @Operation(operationId = "listPlanVersionConflicts", summary = "List the conflicts in a version of a plan")
    public PageView<VersionConflictView> conflicts(
            @RestPath UUID planId, @RestPath int number, @Valid @BeanParam VersionConflictFilter filter, UriInfo uri) {
        return PageView.of(
                service.conflicts(planId, number, filter)
                        .map(each -> new VersionConflictView(
                                each.id(), links.to("conflicts", each.id()), shapes.conflict(each.json()))),
                filter,
                uri);
    }

    private VersionView view(PlanVersion version) {
        return VersionView.of(version, links);
    }
}
