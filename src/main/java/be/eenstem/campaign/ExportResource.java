package be.eenstem.campaign;

import be.eenstem.identity.Caller;
import be.eenstem.identity.CurrentCaller;
import be.eenstem.platform.http.FileAnswer;
import be.eenstem.platform.http.Links;
import jakarta.annotation.security.PermitAll;
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

@Path("/v1/campaigns")
@Tag(name = "campaigns")
class ExportResource {

    private final ExportService service;
    private final CurrentCaller currentCaller;
    private final Links links;
    private final Clock clock;

    ExportResource(ExportService service, CurrentCaller currentCaller, Links links, Clock clock) {
        this.service = service;
        this.currentCaller = currentCaller;
        this.links = links;
        this.clock = clock;
    }

    @GET
    @PermitAll
    @Produces(ImportFile.CSV)
    // In the document this and CampaignResource.list are one operation, which has its operationId there.
    @Operation(summary = "List the campaigns you may see", description = """
                    With Accept: text/csv the answer is a sheet (UTF-8 with a byte order mark) of all campaigns that the \
                    filters leave, whatever page and pageSize say, as the import reads it. Where a spreadsheet would take \
                    a text for a formula an apostrophe stands before it, and a bar after a single size; an import takes \
                    both away. For Excel with Belgian settings ask separator=semicolon.""")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = ImportFile.CSV, schema = @Schema(implementation = String.class)))
    public Response export(@Valid @BeanParam ExportFilter filter) throws IOException {
        Caller caller = currentCaller.get();
        FileAnswer sheet = FileAnswer.of(file -> service.write(file, filter, caller, links.to("campaigns")));
        return Response.ok(sheet)
                .type(ImportFile.CSV + ";charset=UTF-8")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"campaigns-%s.csv\"".formatted(LocalDate.now(clock)))
                .build();
    }
}
