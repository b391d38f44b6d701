package be.eenstem.review;

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

@Path("/v1/plans/{planId}/versions/{number}/decisions")
@Tag(name = "reviews")
class DecisionResource {

    private final ReviewService service;

    DecisionResource(ReviewService service) {
        this.service = service;
    }

    @GET
    @PermissionsAllowed(Right.READ_PLANS)
    @Operation(operationId = "listDecisions", summary = "List what the college decided on a version, the newest first")
    public PageView<DecisionView> list(
            @RestPath UUID planId, @RestPath int number, @Valid @BeanParam DecisionFilter filter, UriInfo uri) {
        return PageView.of(service.decisions(planId, number, filter), filter, uri);
    }

    @POST
    @Idempotent
    @Produces(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(Right.DECIDE)
    @Operation(
            operationId = "decide",
            summary = "Decide on an item of the agenda",
            description =
                    "A decision is final; a correction is another one, which names it. A campaign that is approved is confirmed,"
                            + " one that is returned is proposed again; a plan that is approved becomes the current one.")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = DecisionView.class)))
    public Response decide(@RestPath UUID planId, @RestPath int number, DecisionRequest request) {
        DecisionView decision = service.decide(planId, number, request);
        return Response.created(decision.href()).entity(decision).build();
    }

    @GET
    @Path("/{decisionId}")
    @PermissionsAllowed(Right.READ_PLANS)
    @Operation(operationId = "getDecision", summary = "Read a decision")
    public DecisionView get(@RestPath UUID planId, @RestPath int number, @RestPath UUID decisionId) {
        return service.decision(planId, number, decisionId);
    }

    @PUT
    @Path("/{decisionId}/conditions/{conditionId}/fulfilment")
    @PermissionsAllowed(Right.MEET_CONDITIONS)
    @Operation(operationId = "meetCondition", summary = "Say that a condition of a decision is met")
    public DecisionView meet(
            @RestPath UUID planId,
            @RestPath int number,
            @RestPath UUID decisionId,
            @RestPath UUID conditionId,
            FulfilmentRequest request) {
        return service.fulfil(planId, number, decisionId, conditionId, request.note());
    }
}
