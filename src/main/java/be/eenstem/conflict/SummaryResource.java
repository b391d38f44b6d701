package be.eenstem.conflict;

import be.eenstem.access.Right;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/conflictSummary")
@PermissionsAllowed(Right.READ_CONFLICTS)
@Tag(name = "conflicts")
class SummaryResource {

    private final SummaryService service;

    SummaryResource(SummaryService service) {
        this.service = service;
    }

    @GET
    @Operation(operationId = "summarizeConflicts", summary = "Count the conflicts you may know of")
    public SummaryView summarize(@Valid @BeanParam SummaryFilter filter) {
        return service.summarize(filter);
    }
}
