package be.eenstem.conflict;

import be.eenstem.access.Right;
import be.eenstem.platform.http.Idempotent;
import be.eenstem.platform.text.Language;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
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
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;

@Path("/v1/conflicts/{conflictId}")
@PermissionsAllowed(Right.HANDLE_CONFLICTS)
@Tag(name = "conflicts")
class LifeResource {

    private final LifeService service;
    private final ConflictService conflicts;

    LifeResource(LifeService service, ConflictService conflicts) {
        this.service = service;
        this.conflicts = conflicts;
    }

    /** What was said about a conflict, the earliest first. */
    @Schema(name = "ConflictComments")
    record Comments(@Schema(required = true) List<CommentView> items) {}

    /** What became of a conflict, the earliest first. */
    @Schema(name = "ConflictHistory")
    record History(@Schema(required = true) List<EventView> items) {}

    @PUT
    @Path("/waiver")
    @Operation(operationId = "waiveConflict", summary = "Let a conflict of your campaigns be, and say why")
    public ConflictView waive(
            @RestPath UUID conflictId,
            WaiverRequest request,
            @RestHeader(HttpHeaders.ACCEPT_LANGUAGE) String language) {
        service.waive(conflictId, request);
        return conflicts.get(conflictId, Language.preferred(language));
    }

    @DELETE
    @Path("/waiver")
    @Operation(operationId = "withdrawConflictWaiver", summary = "Open a conflict again")
    @APIResponse(responseCode = "204")
    public void withdrawWaiver(@RestPath UUID conflictId) {
        service.withdrawWaiver(conflictId);
    }

    @PUT
    @Path("/assignment")
    @PermissionsAllowed(Right.RULE_ON_CONFLICTS)
    @Operation(operationId = "assignConflict", summary = "Have an organization take a conflict up")
    public ConflictView assign(
            @RestPath UUID conflictId,
            AssignmentRequest request,
            @RestHeader(HttpHeaders.ACCEPT_LANGUAGE) String language) {
        service.assign(conflictId, request);
        return conflicts.get(conflictId, Language.preferred(language));
    }

    @DELETE
    @Path("/assignment")
    @PermissionsAllowed(Right.RULE_ON_CONFLICTS)
    @Operation(operationId = "unassignConflict", summary = "Have nobody in particular take a conflict up")
    @APIResponse(responseCode = "204")
    public void unassign(@RestPath UUID conflictId) {
        service.unassign(conflictId);
    }

    @PUT
    @Path("/settlement")
    @PermissionsAllowed(Right.RULE_ON_CONFLICTS)
    @Operation(operationId = "settleConflict", summary = "Rule what is to be done about a conflict")
    public ConflictView settle(
            @RestPath UUID conflictId,
            SettlementRequest request,
            @RestHeader(HttpHeaders.ACCEPT_LANGUAGE) String language) {
        service.settle(conflictId, request);
        return conflicts.get(conflictId, Language.preferred(language));
    }

    @GET
    @Path("/comments")
    @PermissionsAllowed(Right.READ_CONFLICTS)
    @Operation(operationId = "listConflictComments", summary = "List what was said about a conflict")
    public Comments comments(@RestPath UUID conflictId) {
        return new Comments(service.comments(conflictId));
    }

    @POST
    @Path("/comments")
    @Idempotent
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "commentOnConflict", summary = "Say something about a conflict of your campaigns")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = CommentView.class)))
    public Response comment(@RestPath UUID conflictId, CommentRequest request) {
        CommentView comment = service.comment(conflictId, request);
        return Response.created(URI.create("/v1/conflicts/" + conflictId + "/comments"))
                .entity(comment)
                .build();
    }

    @GET
    @Path("/history")
    @PermissionsAllowed(Right.READ_CONFLICTS)
    @Operation(operationId = "listConflictHistory", summary = "List what became of a conflict since it was found")
    public History history(@RestPath UUID conflictId) {
        return new History(service.history(conflictId));
    }
}
