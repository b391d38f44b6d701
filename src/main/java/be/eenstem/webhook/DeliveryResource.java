package be.eenstem.webhook;

import be.eenstem.access.Right;
import be.eenstem.platform.http.Idempotent;
import be.eenstem.platform.page.PageView;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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

@Path("/v1/webhooks/{webhookId}")
@PermissionsAllowed(Right.KEEP_WEBHOOKS)
@Tag(name = "webhooks")
class DeliveryResource {

    private final DeliveryService service;
    private final DeliveryPresenter presenter;

    DeliveryResource(DeliveryService service, DeliveryPresenter presenter) {
        this.service = service;
        this.presenter = presenter;
    }

    @POST
    @Path("/ping")
    @Idempotent
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "pingWebhook",
            summary = "Try a webhook",
            description =
                    "Sends it a ping, whatever it wants to be told of. One that still waits is given (200) and tried"
                            + " at once instead of another.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = DeliveryView.class)))
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = DeliveryView.class)))
    public Response ping(@RestPath UUID webhookId) {
        DeliveryService.Ping ping = service.ping(webhookId);
        DeliveryView view = presenter.view(ping.delivery());
        return (ping.isNew() ? Response.created(view.href()) : Response.ok())
                .entity(view)
                .build();
    }

    @GET
    @Path("/deliveries")
    @Operation(
            operationId = "listWebhookDeliveries",
            summary = "List what was sent to a webhook or is to be, the newest first",
            description = "What was delivered is kept for 30 days, what is parked for 90.")
    public PageView<DeliveryView> list(@RestPath UUID webhookId, @Valid @BeanParam DeliveryFilter filter, UriInfo uri) {
        return PageView.of(service.list(webhookId, filter).map(presenter::view), filter, uri);
    }

    @GET
    @Path("/deliveries/{deliveryId}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "getWebhookDelivery", summary = "Read what became of a delivery")
    public DeliveryView get(@RestPath UUID webhookId, @RestPath UUID deliveryId) {
        return presenter.view(service.get(webhookId, deliveryId));
    }

    @PUT
    @Path("/deliveries/{deliveryId}/status")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "moveWebhookDelivery",
            summary = "Send a delivery again",
            description =
                    "One that is parked or was delivered is sent again, under its id; one that waits goes on waiting.")
    public DeliveryView move(@RestPath UUID webhookId, @RestPath UUID deliveryId, DeliveryStatusRequest request) {
        return presenter.view(service.repeat(webhookId, deliveryId));
    }
}
