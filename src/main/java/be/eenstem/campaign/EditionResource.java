package be.eenstem.campaign;

import be.eenstem.access.Right;
import be.eenstem.platform.http.Idempotent;
import be.eenstem.platform.http.Links;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

@Path("/v1/campaigns/{campaignId}/editions")
@Tag(name = "campaigns")
class EditionResource {

    private final EditionService service;
    private final CampaignService campaigns;
    private final Links links;

    EditionResource(EditionService service, CampaignService campaigns, Links links) {
        this.service = service;
        this.campaigns = campaigns;
        this.links = links;
    }

    /** The editions that were made. */
    @Schema(name = "Editions")
    record EditionsView(
            @Schema(required = true) List<CampaignView> items,
            @Schema(required = true) long total) {}

    @POST
    @Idempotent
    @Produces(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(Right.PLAN_CAMPAIGNS)
    @Operation(operationId = "createEditions", summary = "Plan the next editions of a yearly campaign, as drafts")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = EditionsView.class)))
    public Response create(@RestPath UUID campaignId, EditionsRequest request) {
        List<Campaign> editions = service.create(campaignId, request);
        List<CampaignView> items = editions.stream()
                .map(edition -> CampaignView.of(edition, campaigns.today(), links))
                .toList();
        return Response.created(seriesOf(editions.get(0)))
                .entity(new EditionsView(items, items.size()))
                .build();
    }

    /** All editions of the series, by the filter of the campaigns. */
    private URI seriesOf(Campaign edition) {
        return URI.create(links.to("campaigns") + "?series=" + edition.series);
    }
}
