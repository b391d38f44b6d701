package be.eenstem.sync;

import be.eenstem.access.Right;
import be.eenstem.platform.http.Idempotent;
import be.eenstem.platform.http.Links;
import be.eenstem.platform.input.Bodies;
import be.eenstem.platform.input.MergePatch;
import be.eenstem.platform.page.PageView;
import be.eenstem.platform.text.Language;
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
import java.net.URI;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;

@Path("/v1/subscriptions")
@PermissionsAllowed(Right.KEEP_SUBSCRIPTIONS)
@Tag(name = "subscriptions", description = "The calendar in a program of your own, by a secret link.")
class SubscriptionResource {

    private final SubscriptionService service;
    private final Bodies bodies;
    private final Links links;
    private final Clock clock;
    private final URI publicUrl;

    SubscriptionResource(
            SubscriptionService service,
            Bodies bodies,
            Links links,
            Clock clock,
            @ConfigProperty(name = "eenstem.public-url") URI publicUrl) {
        this.service = service;
        this.bodies = bodies;
        this.links = links;
        this.clock = clock;
        this.publicUrl = publicUrl;
    }

    @GET
    @Operation(operationId = "listSubscriptions", summary = "List your subscriptions")
    public PageView<SubscriptionView> list(@Valid @BeanParam SubscriptionFilter filter, UriInfo uri) {
        return PageView.of(service.list(filter).map(this::view), filter, uri);
    }

    @POST
    @Idempotent
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "createSubscription",
            summary = "Have a secret link for your calendar program",
            description =
                    "The answer shows the link, and no other one does. Whoever has it reads what you may see at that"
                            + " moment, without a login: as a feed (iCalendar) or, with the password, by CalDAV.")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = SubscriptionView.class)))
    public Response create(SubscriptionRequest request, @RestHeader(HttpHeaders.ACCEPT_LANGUAGE) String spoken) {
        String language = Language.preferred(spoken).getLanguage();
        SubscriptionService.Made made = service.create(request, language);
        return Response.created(links.to("subscriptions", made.subscription().id))
                .header(HttpHeaders.ETAG, made.subscription().etag())
                .entity(view(made.subscription()).showing(made.secret(), publicUrl))
                .build();
    }

    @GET
    @Path("/{subscriptionId}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "getSubscription", summary = "Read a subscription")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = SubscriptionView.class)))
    public Response get(@RestPath UUID subscriptionId) {
        return shown(service.get(subscriptionId));
    }

    @PATCH
    @Path("/{subscriptionId}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "changeSubscription", summary = "Change the name of a subscription, or what it shows")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = SubscriptionView.class)))
    public Response change(
            @RestPath UUID subscriptionId, @RestHeader(HttpHeaders.IF_MATCH) String ifMatch, MergePatch patch) {
        return shown(service.change(
                subscriptionId,
                ifMatch,
                current -> bodies.patched(SubscriptionRequest.of(current), view(current), patch)));
    }

    @DELETE
    @Path("/{subscriptionId}")
    @Operation(operationId = "revokeSubscription", summary = "Revoke a subscription: its links are over")
    public void revoke(@RestPath UUID subscriptionId, @RestHeader(HttpHeaders.IF_MATCH) String ifMatch) {
        service.revoke(subscriptionId, ifMatch);
    }

    @POST
    @Path("/{subscriptionId}/secret")
    @Idempotent
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "renewSubscriptionSecret",
            summary = "Have another secret link",
            description = "The answer shows it, and no other one does. The link there was is over at once.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = SubscriptionView.class)))
    public Response renewSecret(@RestPath UUID subscriptionId) {
        SubscriptionService.Made made = service.renewSecret(subscriptionId);
        return Response.ok(view(made.subscription()).showing(made.secret(), publicUrl))
                .header(HttpHeaders.ETAG, made.subscription().etag())
                .build();
    }

    private Response shown(Subscription subscription) {
        return Response.ok(view(subscription))
                .header(HttpHeaders.ETAG, subscription.etag())
                .build();
    }

    private SubscriptionView view(Subscription subscription) {
        return SubscriptionView.of(subscription, links, clock.getZone());
    }
}
