package be.eenstem.audit;

import be.eenstem.access.Right;
import be.eenstem.platform.page.PageView;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

@Path("/v1/auditEntries")
@PermissionsAllowed(Right.READ_AUDIT_TRAIL)
@Tag(name = "auditEntries", description = "Who changed what, and who read what is under embargo.")
class AuditEntryResource {

    private final AuditService service;

    AuditEntryResource(AuditService service) {
        this.service = service;
    }

    @GET
    @Operation(operationId = "listAuditEntries", summary = "List the audit trail, the newest entry first")
    public PageView<AuditEntryView> list(@Valid @BeanParam AuditFilter filter, UriInfo uri) {
        return PageView.of(service.list(filter), filter, uri);
    }

    @GET
    @Path("/{entryId}")
    @Operation(operationId = "getAuditEntry", summary = "Read one entry of the audit trail")
    public AuditEntryView get(@RestPath UUID entryId) {
        return service.get(entryId);
    }
}
