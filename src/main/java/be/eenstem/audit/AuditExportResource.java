package be.eenstem.audit;

import be.eenstem.access.Right;
import be.eenstem.identity.CurrentCaller;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/auditEntries")
@PermissionsAllowed(Right.READ_AUDIT_TRAIL)
@Tag(name = "auditEntries")
class AuditExportResource {

    private static final String CSV = "text/csv";

    private final AuditSheets sheets;
    private final CurrentCaller currentCaller;
    private final Clock clock;

    AuditExportResource(AuditSheets sheets, CurrentCaller currentCaller, Clock clock) {
        this.sheets = sheets;
        this.currentCaller = currentCaller;
        this.clock = clock;
    }

    @GET
    @Produces(CSV)
    // In the document this and AuditEntryResource.list are one operation, which has its operationId there.
    @Operation(summary = "List the audit trail, the newest entry first", description = """
                    With Accept: text/csv the answer is a sheet (UTF-8 with a byte order mark) of all entries that the \
                    filters leave, whatever page and pageSize say; before and after are JSON.""")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = CSV, schema = @Schema(implementation = String.class)))
    public Response export(@Valid @BeanParam AuditFilter filter) throws IOException {
        return Response.ok(sheets.of(filter, currentCaller.get()))
                .type(CSV + ";charset=UTF-8")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"audit-%s.csv\"".formatted(LocalDate.now(clock)))
                .build();
    }
}
