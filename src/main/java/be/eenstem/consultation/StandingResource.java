package be.eenstem.consultation;

import be.eenstem.access.Right;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;

@Path("/v1/standingConsultations")
@PermissionsAllowed(Right.RUN_CONSULTATIONS)
@Tag(name = "standingConsultations", description = "Rounds that come back on the same days of each year.")
class StandingResource {

    private final StandingService service;
    private final Bodies bodies;
    private final Links links;

    StandingResource(StandingService service, Bodies bodies, Links links) {
        this.service = service;
        this.bodies = bodies;
        this.links = links;
    }

    @GET
    @Operation(operationId = "listStandingConsultations", summary = "List the rounds that come back")
    public PageView<StandingConsultationView> list(@Valid @BeanParam StandingFilter filter, UriInfo uri) {
        return PageView.of(service.list(filter).map(this::view), filter, uri);
    }

    @POST
    @Idempotent
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "createStandingConsultation",
            summary = "Have rounds come back",
            description =
                    "On each of its days a round opens on the newest version of each current plan, or while none is"
                            + " current, of the plan that was submitted last. A day that was missed is made up for within a week.")
    @APIResponse(
            responseCode = "201",
            content = @Content(schema = @Schema(implementation = StandingConsultationView.class)))
    public Response create(StandingConsultationRequest request) {
        StandingConsultation created = service.create(request);
        return Response.created(links.to("standingConsultations", created.id))
                .header(HttpHeaders.ETAG, created.etag())
                .entity(view(created))
                .build();
    }

    @GET
    @Path("/{standingConsultationId}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "getStandingConsultation", summary = "Read how rounds come back")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = StandingConsultationView.class)))
    public Response get(@RestPath UUID standingConsultationId) {
        return shown(service.get(standingConsultationId));
    }

    @PATCH
    @Path("/{standingConsultationId}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "changeStandingConsultation", summary = "Change how rounds come back")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = StandingConsultationView.class)))
    public Response change(
            @RestPath UUID standingConsultationId, @RestHeader(HttpHeaders.IF_MATCH) String ifMatch, MergePatch patch) {
        return shown(service.change(
                standingConsultationId,
                ifMatch,
                current -> bodies.patched(StandingConsultationRequest.of(current), view(current), patch)));
    }

    @DELETE
    @Path("/{standingConsultationId}")
    @Operation(operationId = "deleteStandingConsultation", summary = "Have rounds come back no more")
    public void delete(@RestPath UUID standingConsultationId, @RestHeader(HttpHeaders.IF_MATCH) String ifMatch) {
        service.delete(standingConsultationId, ifMatch);
    }

    private Response shown(StandingConsultation standing) {
        return Response.ok(view(standing))
                .header(HttpHeaders.ETAG, standing.etag())
                .build();
    }

    private StandingConsultationView view(StandingConsultation standing) {
        return StandingConsultationView.of(standing, links);
    }
}
