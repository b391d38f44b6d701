package be.eenstem.sync;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/changes")
@Tag(name = "changes", description = "What became of campaigns since you last asked.")
class ChangesResource {

    private final ChangesService service;

    ChangesResource(ChangesService service) {
        this.service = service;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "listChanges",
            summary = "Read the campaigns you may see, and later what changed",
            description =
                    "Without a token everything, page by page; the last page has a syncToken. With it, each campaign"
                            + " that changed since, once, as it is now, or as removed where you may no longer see it or it is no"
                            + " longer what you asked for. A token is for the filters it came with (400 with others) and for what"
                            + " you may see: it ends with 410 where that changed, and 90 days after the next change. Then start over"
                            + " without it. The same token may be asked with again.")
    @Parameter(name = "page", in = ParameterIn.QUERY, hidden = true)
    @Parameter(name = "sort", in = ParameterIn.QUERY, hidden = true)
    public ChangesView list(@Valid @BeanParam ChangesFilter filter, UriInfo uri) {
        ChangesService.Page page = service.read(filter, ChangesFilter.selection(uri));
        URI next = page.cursor() == null
                ? null
                : uri.getRequestUriBuilder()
                        .replaceQueryParam("syncToken")
                        .replaceQueryParam("cursor", page.cursor())
                        .build();
        return new ChangesView(page.items(), filter.size(), next, page.syncToken());
    }
}
