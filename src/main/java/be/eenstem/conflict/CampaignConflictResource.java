package be.eenstem.conflict;

import be.eenstem.access.Right;
import be.eenstem.platform.page.PageView;
import be.eenstem.platform.text.Language;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;

@Path("/v1/campaigns/{campaignId}/conflicts")
@PermissionsAllowed(Right.READ_CONFLICTS)
@Tag(name = "conflicts")
class CampaignConflictResource {

    private final ConflictService service;

    CampaignConflictResource(ConflictService service) {
        this.service = service;
    }

    @GET
    @Operation(operationId = "listCampaignConflicts", summary = "List the conflicts of a campaign")
    public PageView<ConflictView> list(
            @RestPath UUID campaignId,
            @Valid @BeanParam ConflictFilter filter,
            UriInfo uri,
            @RestHeader(HttpHeaders.ACCEPT_LANGUAGE) String language) {
        return PageView.of(service.listOf(campaignId, filter, Language.preferred(language)), filter, uri);
    }
}
