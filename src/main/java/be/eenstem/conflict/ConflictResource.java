package be.eenstem.conflict;

import be.eenstem.access.Right;
import be.eenstem.conflict.ConflictView.ParticipantView;
import be.eenstem.platform.page.PageView;
import be.eenstem.platform.text.Language;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;

@Path("/v1/conflicts")
@PermissionsAllowed(Right.READ_CONFLICTS)
@Tag(name = "conflicts", description = "What collides on the calendar, or could be joined.")
class ConflictResource {

    private final ConflictService service;

    ConflictResource(ConflictService service) {
        this.service = service;
    }

    @GET
    @Operation(operationId = "listConflicts", summary = "List the conflicts you may know of")
    public PageView<ConflictView> list(
            @Valid @BeanParam ConflictFilter filter,
            UriInfo uri,
            @RestHeader(HttpHeaders.ACCEPT_LANGUAGE) String language) {
        return PageView.of(service.list(filter, Language.preferred(language)), filter, uri);
    }

    @GET
    @Path("/{conflictId}")
    @Operation(operationId = "getConflict", summary = "Read a conflict, also one that is gone")
    public ConflictView get(@RestPath UUID conflictId, @RestHeader(HttpHeaders.ACCEPT_LANGUAGE) String language) {
        return service.get(conflictId, Language.preferred(language));
    }

    @GET
    @Path("/{conflictId}/campaigns")
    @Operation(
            operationId = "listConflictParticipants",
            summary = "List the campaigns in a conflict that you may see",
            description = "Of contact pressure with something reserved in it, your own.")
    public PageView<ParticipantView> campaigns(
            @RestPath UUID conflictId, @Valid @BeanParam ParticipantFilter page, UriInfo uri) {
        return PageView.of(service.campaigns(conflictId, page), page, uri);
    }
}
