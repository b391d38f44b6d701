package be.eenstem.review;

import be.eenstem.access.Right;
import be.eenstem.platform.page.PageView;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

@Path("/v1/plans/{planId}/versions/{number}/agenda")
@Tag(name = "reviews", description = "What the college of leading officials decides on, and what it decided.")
class AgendaResource {

    private final ReviewService service;

    AgendaResource(ReviewService service) {
        this.service = service;
    }

    @GET
    @PermissionsAllowed(Right.READ_AGENDA)
    @Operation(operationId = "listAgenda", summary = "List what the college is to decide on")
    public PageView<AgendaItemView> list(
            @RestPath UUID planId, @RestPath int number, @Valid @BeanParam AgendaFilter filter, UriInfo uri) {
        return PageView.of(service.agenda(planId, number, filter), filter, uri);
    }

    @GET
    @Path("/{itemCode}")
    @PermissionsAllowed(Right.READ_AGENDA)
    @Operation(operationId = "getAgendaItem", summary = "Read an item of the agenda")
    public AgendaItemView get(@RestPath UUID planId, @RestPath int number, @RestPath String itemCode) {
        return service.item(planId, number, itemCode);
    }

    @PUT
    @Path("/{itemCode}/advice")
    @PermissionsAllowed(Right.ADVISE)
    @Operation(operationId = "adviseOnAgendaItem", summary = "Advise the college on an item")
    public AgendaItemView advise(
            @RestPath UUID planId, @RestPath int number, @RestPath String itemCode, AdviceRequest request) {
        service.advise(planId, number, itemCode, request.text());
        return service.item(planId, number, itemCode);
    }
}
