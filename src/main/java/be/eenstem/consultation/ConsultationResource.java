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
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;

@Path("/v1/consultations")
@Tag(name = "consultations", description = "Rounds in which organizations are heard on a version of a plan.")
class ConsultationResource {

    private final ConsultationService service;
    private final Bodies bodies;
    private final Links links;
    private final Clock clock;

    ConsultationResource(ConsultationService service, Bodies bodies, Links links, Clock clock) {
        this.service = service;
        this.bodies = bodies;
        this.links = links;
        this.clock = clock;
    }

    @GET
    @PermissionsAllowed(Right.READ_CONSULTATIONS)
    @Operation(operationId = "listConsultations", summary = "List the rounds you see, the newest first")
    public PageView<ConsultationView> list(@Valid @BeanParam ConsultationFilter filter, UriInfo uri) {
        return PageView.of(service.list(filter).map(this::view), filter, uri);
    }

    @POST
    @Idempotent
    @Produces(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(Right.RUN_CONSULTATIONS)
    @Operation(
            operationId = "createConsultation",
            summary = "Open a round on the newest version of a plan",
            description = "For organizations by their codes, or for all that a selector finds at that moment.")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = ConsultationView.class)))
    public Response create(ConsultationRequest request) {
        Consultation opened = service.open(request);
        return Response.created(links.to("consultations", opened.id))
                .header(HttpHeaders.ETAG, opened.etag())
                .entity(view(opened))
                .build();
    }

    @GET
    @Path("/{consultationId}")
    @Produces(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(Right.READ_CONSULTATIONS)
    @Operation(operationId = "getConsultation", summary = "Read a round")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ConsultationView.class)))
    public Response get(@RestPath UUID consultationId) {
        return shown(service.get(consultationId));
    }

    @PATCH
    @Path("/{consultationId}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Produces(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(Right.RUN_CONSULTATIONS)
    @Operation(operationId = "changeConsultation", summary = "Change the deadline or the title of an open round")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ConsultationView.class)))
    public Response change(
            @RestPath UUID consultationId, @RestHeader(HttpHeaders.IF_MATCH) String ifMatch, MergePatch patch) {
        return shown(service.change(
                consultationId,
                ifMatch,
                current -> bodies.patched(ConsultationRequest.of(current), view(current), patch)));
    }

    @PUT
    @Path("/{consultationId}/status")
    @Produces(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(Right.RUN_CONSULTATIONS)
    @Operation(operationId = "moveConsultation", summary = "End a round for good")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ConsultationView.class)))
    public Response move(
            @RestPath UUID consultationId,
            @RestHeader(HttpHeaders.IF_MATCH) String ifMatch,
            ConsultationStatusRequest request) {
        return shown(service.move(consultationId, ifMatch, request.status()));
    }

    private Response shown(Consultation round) {
        return Response.ok(view(round)).header(HttpHeaders.ETAG, round.etag()).build();
    }

    private ConsultationView view(Consultation round) {
        return ConsultationView.of(round, links, clock.getZone());
    }
}
