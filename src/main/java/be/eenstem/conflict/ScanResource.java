package be.eenstem.conflict;

import be.eenstem.access.Right;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/conflictScans")
@Tag(name = "conflicts")
class ScanResource {

    private final ScanService service;

    ScanResource(ScanService service) {
        this.service = service;
    }

    @POST
    @PermissionsAllowed(Right.RULE_ON_CONFLICTS)
    @Operation(
            operationId = "scanConflicts",
            summary = "Find all conflicts anew, and tell how what was stored differs: it should not")
    public ScanView scan() {
        ScanView scan = service.scan();
        if (scan.differences() > 0) {
            service.repair();
        }
        return scan;
    }
}
