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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;

@Path("/v1/campaigns")
@Tag(name = "campaigns", description = "What is planned: who campaigns on what, for whom and when.")
class CampaignResource {

    private final CampaignService service;
    private final AuditService audit;
    private final Bodies bodies;
    private final Links links;

    CampaignResource(CampaignService service, AuditService audit, Bodies bodies, Links links) {
        this.service = service;
        this.audit = audit;
        this.bodies = bodies;
        this.links = links;
    }

    @GET
    @PermitAll
    @Operation(operationId = "listCampaigns", summary = "List the campaigns you may see")
    public PageView<CampaignView> list(@Valid @BeanParam CampaignFilter filter, UriInfo uri) {
        return PageView.of(service.list(filter).map(this::view), filter, uri);
    }

    @POST
    @Idempotent
    @Produces(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(Right.PLAN_CAMPAIGNS)
    @Operation(operationId = "createCampaign", summary = "Register a campaign")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = CampaignView.class)))
    public Response create(CampaignRequest request) {
        Campaign created = service.create(request);
        return Response.created(links.to("campaigns", created.id))
                .header(HttpHeaders.ETAG, created.etag(service.today()))
                .entity(view(created))
                .build();
    }

    @GET
    @Path("/{campaignId}")
    @Produces(MediaType.APPLICATION_JSON)
    @PermitAll
    @Operation(operationId = "getCampaign", summary = "Read a campaign")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = CampaignView.class)))
    public Response get(@RestPath UUID campaignId) {
        return shown(service.get(campaignId));
    }

    @PATCH
    @Path("/{campaignId}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Produces(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(Right.PLAN_CAMPAIGNS)
    @Operation(operationId = "changeCampaign", summary = "Change a campaign your organization leads")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = CampaignView.class)))
    public Response change(
            @RestPath UUID campaignId, @RestHeader(HttpHeaders.IF_MATCH) String ifMatch, MergePatch patch) {
        return shown(service.change(
                campaignId, ifMatch, current -> bodies.patched(CampaignRequest.of(current), view(current), patch)));
    }

    @DELETE
    @Path("/{campaignId}")
    @PermissionsAllowed(Right.PLAN_CAMPAIGNS)
    @Operation(operationId = "deleteCampaign", summary = "Remove a draft; anything further is cancelled instead")
    public void delete(@RestPath UUID campaignId, @RestHeader(HttpHeaders.IF_MATCH) String ifMatch) {
        service.delete(campaignId, ifMatch);
    }

    @PUT
    @Path("/{campaignId}/status")
    @Produces(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(Right.PLAN_CAMPAIGNS)
    @Operation(operationId = "moveCampaign", summary = "Propose, confirm, evaluate or cancel a campaign")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = CampaignView.class)))
    public Response move(
            @RestPath UUID campaignId, @RestHeader(HttpHeaders.IF_MATCH) String ifMatch, StatusRequest request) {
        Status next = Status.of(request.status()).orElseThrow();
        return shown(service.move(campaignId, ifMatch, next));
    }

    @GET
    @Path("/{campaignId}/history")
    @PermissionsAllowed(Right.READ_HISTORIES)
    @Operation(operationId = "listCampaignHistory", summary = "List what became of a campaign, the newest change first")
    public PageView<AuditEntryView> history(
            @RestPath UUID campaignId, @Valid @BeanParam ChangeFilter filter, UriInfo uri) {
        service.get(campaignId);
        return PageView.of(audit.history("campaigns", campaignId, filter), filter, uri);
    }

    private Response shown(Campaign campaign) {
        return Response.ok(view(campaign))
                .header(HttpHeaders.ETAG, campaign.etag(service.today()))
                .build();
    }

    private CampaignView view(Campaign campaign) {
        return CampaignView.of(campaign, service.today(), links);
    }
}
