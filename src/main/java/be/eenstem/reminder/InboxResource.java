package be.eenstem.reminder;

import be.eenstem.access.Right;
import be.eenstem.audit.ChangesNothing;
import be.eenstem.platform.page.PageView;
import be.eenstem.platform.text.Language;
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
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;

@Path("/v1/inbox")
@PermissionsAllowed(Right.READ_INBOX)
@Tag(name = "inbox", description = "Messages to the own organization that no mail brought.")
class InboxResource {

    private final ReminderService service;

    InboxResource(ReminderService service) {
        this.service = service;
    }

    @GET
    @Operation(operationId = "listInbox", summary = "List the messages to the own organization, the newest first")
    public PageView<InboxMessageView> list(
            @Valid @BeanParam InboxFilter filter,
            @RestHeader(HttpHeaders.ACCEPT_LANGUAGE) String acceptLanguage,
            UriInfo uri) {
        return PageView.of(service.inbox(filter, Language.preferred(acceptLanguage)), filter, uri);
    }

    @GET
    @Path("/{messageId}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "getInboxMessage", summary = "Read a message")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = InboxMessageView.class)))
    public Response get(@RestPath UUID messageId, @RestHeader(HttpHeaders.ACCEPT_LANGUAGE) String acceptLanguage) {
        return shown(service.message(messageId, Language.preferred(acceptLanguage)));
    }

    @PUT
    @Path("/{messageId}/status")
    @Produces(MediaType.APPLICATION_JSON)
    @ChangesNothing
    @Operation(operationId = "markInboxMessage", summary = "Mark a message as read, or as unread")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = InboxMessageView.class)))
    public Response mark(
            @RestPath UUID messageId,
            @RestHeader(HttpHeaders.ACCEPT_LANGUAGE) String acceptLanguage,
            InboxStatusRequest request) {
        return shown(service.mark(messageId, request.status().equals("read"), Language.preferred(acceptLanguage)));
    }

    private static Response shown(InboxMessageView message) {
        return Response.ok(message).header(HttpHeaders.ETAG, message.etag()).build();
    }
}
