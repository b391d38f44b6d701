package be.eenstem.contact;

import be.eenstem.access.Right;
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

@Path("/v1/contactSettings")
@PermissionsAllowed(Right.SET_CONTACTS)
@Tag(name = "contactSettings", description = "How the contacts of organizations want to be reached.")
class ContactSettingResource {

    private final ContactSettingService service;
    private final Bodies bodies;
    private final Links links;

    ContactSettingResource(ContactSettingService service, Bodies bodies, Links links) {
        this.service = service;
        this.bodies = bodies;
        this.links = links;
    }

    @GET
    @Operation(operationId = "listContactSettings", summary = "List how contacts want to be reached")
    public PageView<ContactSettingView> list(@Valid @BeanParam ContactSettingFilter filter, UriInfo uri) {
        return PageView.of(service.list(filter).map(this::view), filter, uri);
    }

    @GET
    @Path("/{contactSettingId}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "getContactSetting", summary = "Read how a contact wants to be reached")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ContactSettingView.class)))
    public Response get(@RestPath UUID contactSettingId) {
        return shown(service.get(contactSettingId));
    }

    @PATCH
    @Path("/{contactSettingId}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "changeContactSetting", summary = "Change how a contact wants to be reached")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ContactSettingView.class)))
    public Response change(
            @RestPath UUID contactSettingId, @RestHeader(HttpHeaders.IF_MATCH) String ifMatch, MergePatch patch) {
        return shown(service.change(
                contactSettingId,
                ifMatch,
                current -> bodies.patched(ContactSettingRequest.of(current), view(current), patch)));
    }

    private Response shown(ContactSetting setting) {
        return Response.ok(view(setting))
                .header(HttpHeaders.ETAG, setting.etag())
                .build();
    }

    private ContactSettingView view(ContactSetting setting) {
        return ContactSettingView.of(setting, links);
    }
}
