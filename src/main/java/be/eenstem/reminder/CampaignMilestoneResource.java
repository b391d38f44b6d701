package be.eenstem.reminder;

import be.eenstem.access.Right;
import be.eenstem.platform.page.PageView;
import be.eenstem.platform.page.Slice;
import io.quarkus.security.PermissionsAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;

@Path("/v1/campaigns/{campaignId}/milestones")
@Tag(name = "milestones")
class CampaignMilestoneResource {

    private final CampaignMilestoneService service;

    CampaignMilestoneResource(CampaignMilestoneService service) {
        this.service = service;
    }

    @GET
    @PermitAll
    @Operation(operationId = "listCampaignMilestones", summary = "List the milestones of a campaign, in their order")
    public PageView<CampaignMilestoneView> list(
            @RestPath UUID campaignId, @Valid @BeanParam CampaignMilestoneFilter filter, UriInfo uri) {
        return PageView.of(Slice.of(service.list(campaignId, filter), filter), filter, uri);
    }

    @GET
    @Path("/{milestoneCode}")
    @PermitAll
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "getCampaignMilestone", summary = "Read when a milestone of a campaign is")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = CampaignMilestoneView.class)))
    public Response get(@RestPath UUID campaignId, @RestPath String milestoneCode) {
        return shown(service.get(campaignId, milestoneCode));
    }

    @PUT
    @Path("/{milestoneCode}")
    @Produces(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(Right.PLAN_CAMPAIGNS)
    @Operation(
            operationId = "setCampaignMilestone",
            summary = "Set a milestone of a campaign on a day of its own, or skip it")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = CampaignMilestoneView.class)))
    public Response set(
            @RestPath UUID campaignId,
            @RestPath String milestoneCode,
            @Parameter(required = true) @RestHeader(HttpHeaders.IF_MATCH) String ifMatch,
            CampaignMilestoneRequest request) {
        return shown(service.set(campaignId, milestoneCode, ifMatch, request));
    }

    @DELETE
    @Path("/{milestoneCode}")
    @PermissionsAllowed(Right.PLAN_CAMPAIGNS)
    @Operation(operationId = "resetCampaignMilestone", summary = "Have a milestone of a campaign as a rule again")
    public void reset(
            @RestPath UUID campaignId,
            @RestPath String milestoneCode,
            @RestHeader(HttpHeaders.IF_MATCH) String ifMatch) {
        service.reset(campaignId, milestoneCode, ifMatch);
    }

    private static Response shown(CampaignMilestoneView milestone) {
        return Response.ok(milestone).header(HttpHeaders.ETAG, milestone.etag()).build();
    }
}
