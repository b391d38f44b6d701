package be.eenstem.reminder;

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

@Path("/v1/reminderRules")
@PermissionsAllowed(Right.READ_POLICIES)
@Tag(name = "reminderRules", description = "Who is reminded of a milestone, when, and in which words.")
class ReminderRuleResource {

    private final ReminderRuleService service;
    private final Bodies bodies;
    private final Links links;

    ReminderRuleResource(ReminderRuleService service, Bodies bodies, Links links) {
        this.service = service;
        this.bodies = bodies;
        this.links = links;
    }

    @GET
    @Operation(operationId = "listReminderRules", summary = "List the reminder rules, in the order of a campaign")
    public PageView<ReminderRuleView> list(@Valid @BeanParam ReminderRuleFilter filter, UriInfo uri) {
        return PageView.of(service.list(filter).map(this::view), filter, uri);
    }

    @POST
    @PermissionsAllowed(Right.KEEP_FRAME)
    @Idempotent
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "createReminderRule", summary = "Add a reminder rule")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = ReminderRuleView.class)))
    public Response create(ReminderRuleRequest request) {
        ReminderRule created = service.create(request);
        return Response.created(links.to("reminderRules", created.id))
                .header(HttpHeaders.ETAG, created.etag())
                .entity(view(created))
                .build();
    }

    @GET
    @Path("/{reminderRuleId}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "getReminderRule", summary = "Read a reminder rule")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ReminderRuleView.class)))
    public Response get(@RestPath UUID reminderRuleId) {
        return shown(service.get(reminderRuleId));
    }

    @PATCH
    @PermissionsAllowed(Right.KEEP_FRAME)
    @Path("/{reminderRuleId}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "changeReminderRule", summary = "Change a reminder rule")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ReminderRuleView.class)))
    public Response change(
            @RestPath UUID reminderRuleId, @RestHeader(HttpHeaders.IF_MATCH) String ifMatch, MergePatch patch) {
        return shown(service.change(
                reminderRuleId,
                ifMatch,
                current -> bodies.patched(ReminderRuleRequest.of(current), view(current), patch)));
    }

    @DELETE
    @PermissionsAllowed(Right.KEEP_FRAME)
    @Path("/{reminderRuleId}")
    @Operation(operationId = "deleteReminderRule", summary = "Remove a reminder rule")
    public void delete(@RestPath UUID reminderRuleId, @RestHeader(HttpHeaders.IF_MATCH) String ifMatch) {
        service.delete(reminderRuleId, ifMatch);
    }

    private Response shown(ReminderRule rule) {
        return Response.ok(view(rule)).header(HttpHeaders.ETAG, rule.etag()).build();
    }

    private ReminderRuleView view(ReminderRule rule) {
        return ReminderRuleView.of(rule, links);
    }
}
