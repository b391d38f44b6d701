package be.eenstem.webhook;

import be.eenstem.access.Right;
import be.eenstem.platform.http.Etags;
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
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;

@Path("/v1/webhooks")
@PermissionsAllowed(Right.KEEP_WEBHOOKS)
@Tag(name = "webhooks", description = "Addresses of organizations that are called when something happens.")
class WebhookResource {

    private final WebhookService service;
    private final Bodies bodies;
    private final Links links;
    private final Clock clock;

    WebhookResource(WebhookService service, Bodies bodies, Links links, Clock clock) {
        this.service = service;
        this.bodies = bodies;
        this.links = links;
        this.clock = clock;
    }

    @GET
    @Operation(operationId = "listWebhooks", summary = "List the webhooks of your organization; the coordinator's, all")
    public PageView<WebhookView> list(@Valid @BeanParam WebhookFilter filter, UriInfo uri) {
        return PageView.of(service.list(filter).map(this::view), filter, uri);
    }

    @POST
    @Idempotent
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "createWebhook",
            summary = "Have an address called when something happens",
            description =
                    "The answer shows the secret that deliveries are signed with, and no other one does. Each"
                            + " delivery is a POST of {\"type\", \"timestamp\", \"data\"}, signed as Standard Webhooks says; any"
                            + " answer of the 200s takes it, 410 disables the webhook, and anything else is tried again for a day.")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = WebhookView.class)))
    public Response create(WebhookRequest request) {
        Webhook created = service.create(request);
        return Response.created(links.to("webhooks", created.id))
                .header(HttpHeaders.ETAG, created.etag())
                .entity(view(created).showing(created.secret))
                .build();
    }

    @GET
    @Path("/{webhookId}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "getWebhook", summary = "Read a webhook")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = WebhookView.class)))
    public Response get(@RestPath UUID webhookId) {
        return shown(service.get(webhookId));
    }

    @PATCH
    @Path("/{webhookId}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "changeWebhook",
            summary = "Change where and of what, or disable",
            description = "What one that is disabled was still to get is parked.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = WebhookView.class)))
    public Response change(
            @RestPath UUID webhookId, @RestHeader(HttpHeaders.IF_MATCH) String ifMatch, MergePatch patch) {
        Webhook current = service.get(webhookId);
        Etags.requireMatch(ifMatch, current.etag());
        // Names are looked up here, where no transaction waits for them.
        WebhookRequest request = bodies.patched(WebhookRequest.of(current), view(current), patch);
        return shown(service.change(webhookId, current.etag(), request));
    }

    @DELETE
    @Path("/{webhookId}")
    @Operation(operationId = "deleteWebhook", summary = "Remove a webhook with its deliveries")
    public void delete(@RestPath UUID webhookId, @RestHeader(HttpHeaders.IF_MATCH) String ifMatch) {
        service.delete(webhookId, ifMatch);
    }

    @POST
    @Path("/{webhookId}/secret")
    @Idempotent
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "renewWebhookSecret",
            summary = "Have another secret",
            description = "The answer shows it, and no other one does. For 24 hours deliveries are signed with the one"
                    + " before as well; renew it twice where that must end at once.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = WebhookView.class)))
    public Response renewSecret(@RestPath UUID webhookId) {
        Webhook renewed = service.renewSecret(webhookId);
        return Response.ok(view(renewed).showing(renewed.secret))
                .header(HttpHeaders.ETAG, renewed.etag())
                .build();
    }

    private Response shown(Webhook webhook) {
        return Response.ok(view(webhook))
                .header(HttpHeaders.ETAG, webhook.etag())
                .build();
    }

    private WebhookView view(Webhook webhook) {
        return WebhookView.of(webhook, links, OffsetDateTime.now(clock));
    }
}
