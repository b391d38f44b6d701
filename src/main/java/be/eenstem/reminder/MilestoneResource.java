package be.eenstem.reminder;

import be.eenstem.access.Right;
import be.eenstem.platform.http.Links;
import be.eenstem.platform.input.Bodies;
import be.eenstem.platform.input.MergePatch;
import be.eenstem.platform.page.PageView;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
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

@Path("/v1/milestones")
@PermissionsAllowed(Right.READ_POLICIES)
@Tag(name = "milestones", description = "What happens on the way of every campaign, and when.")
class MilestoneResource {

    private final MilestoneService service;
    private final Bodies bodies;
    private final Links links;

    MilestoneResource(MilestoneService service, Bodies bodies, Links links) {
        this.service = service;
        this.bodies = bodies;
        this.links = links;
    }

    @GET
    @Operation(operationId = "listMilestones", summary = "List the milestones, in the order of a campaign")
    public PageView<MilestoneView> list(@Valid @BeanParam MilestoneFilter filter, UriInfo uri) {
        return PageView.of(service.list(filter).map(this::view), filter, uri);
    }

    @GET
    @Path("/{milestoneCode}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "getMilestone", summary = "Read when a milestone is as a rule")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = MilestoneView.class)))
    public Response get(@RestPath String milestoneCode) {
        return shown(service.get(milestoneCode));
    }

    @PATCH
    @Path("/{milestoneCode}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Produces(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(Right.KEEP_FRAME)
    @Operation(operationId = "changeMilestone", summary = "Change when a milestone is as a rule")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = MilestoneView.class)))
    public Response change(
            @RestPath String milestoneCode, @RestHeader(HttpHeaders.IF_MATCH) String ifMatch, MergePatch patch) {
        return shown(service.change(
                milestoneCode, ifMatch, current -> bodies.patched(MilestoneRequest.of(current), view(current), patch)));
    }

    private Response shown(Milestone milestone) {
        return Response.ok(view(milestone))
                .header(HttpHeaders.ETAG, milestone.etag())
                .build();
    }

    private MilestoneView view(Milestone milestone) {
        return MilestoneView.of(milestone, links);
    }
}
