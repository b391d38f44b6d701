package be.eenstem.reminder;

import be.eenstem.access.Right;
import be.eenstem.audit.ChangesNothing;
import be.eenstem.platform.page.PageView;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
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
import org.jboss.resteasy.reactive.RestPath;

@Path("/v1/reminders")
@PermissionsAllowed(Right.READ_REMINDERS)
@Tag(name = "reminders", description = "What was due to whom, and what became of it.")
class ReminderResource {

    private final ReminderService service;

    ReminderResource(ReminderService service) {
        this.service = service;
    }

    @GET
    @Operation(
            operationId = "listReminders",
            summary = "List what was due to whom, the last first",
            description = "What is not due yet is not here: reminderPreviews tells it.")
    public PageView<ReminderView> list(@Valid @BeanParam ReminderFilter filter, UriInfo uri) {
        return PageView.of(service.list(filter), filter, uri);
    }

    @GET
    @Path("/{reminderId}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "getReminder", summary = "Read what became of a reminder, with each attempt to send it")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ReminderView.class)))
    public Response get(@RestPath UUID reminderId) {
        return shown(service.get(reminderId));
    }

    @PUT
    @Path("/{reminderId}/status")
    @Produces(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(Right.RETRY_REMINDERS)
    @ChangesNothing
    @Operation(operationId = "retryReminder", summary = "Have a reminder that failed tried again")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ReminderView.class)))
    public Response retry(@RestPath UUID reminderId, ReminderStatusRequest request) {
        return shown(service.retry(reminderId));
    }

    private static Response shown(ReminderView reminder) {
        return Response.ok(reminder).header(HttpHeaders.ETAG, reminder.etag()).build();
    }
}
