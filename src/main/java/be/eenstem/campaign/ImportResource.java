package be.eenstem.campaign;

import be.eenstem.access.Right;
import be.eenstem.platform.http.Idempotent;
import be.eenstem.platform.text.Language;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.File;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/campaignImports")
@Tag(name = "campaignImports", description = "Many campaigns at once, from a spreadsheet or another system.")
class ImportResource {

    private static final String EXAMPLE = """
            title;lead;aspects;sectors;start;end
            Til slim, bouw lang;constructiv;ergonomie|veilig-en-gezond;F;3/05/2027;28/05/2027
            """;

    private final ImportService service;
    private final HttpHeaders headers;

    ImportResource(ImportService service, @Context HttpHeaders headers) {
        this.service = service;
        this.headers = headers;
    }

    /** An import as JSON; it is read item by item and never held as this record. */
    @Schema(name = "CampaignImport")
    record CampaignImport(
            @Schema(required = true, maxItems = ImportTally.MOST_ROWS)
            List<CampaignRequest> items) {}

    @POST
    @Idempotent
    @Consumes({ImportFile.CSV, MediaType.APPLICATION_JSON})
    @Produces(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(Right.PLAN_CAMPAIGNS)
    @Operation(operationId = "importCampaigns", summary = "Register up to 50,000 campaigns at once", description = """
                    All or nothing: one fault and none is created, unless partial=true. Each fault names its row and column. \
                    A sheet (CSV) has a header row of the names below, in any order and case; title, lead, aspects, start \
                    and end are required: title, summary, kind, lead, carriers, aspects, sectors, sizes, regions, roles, \
                    start, end, umbrella, channels, weight, visibility, embargoUntil, goals, status. A bar separates the \
                    values in a cell (\\| is a bar within one). Cells are separated by comma, semicolon or tab; days are \
                    yyyy-MM-dd or dd/MM/yyyy; the text is UTF-8, unless charset in Content-Type says otherwise. What the \
                    export writes can be imported: href, proposedOn and series are not read, id has to be empty.""")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ImportReport.class)))
    public Response create(
            @Valid @BeanParam ImportParameters parameters,
            @RequestBody(
                            required = true,
                            content = {
                                @Content(
                                        mediaType = ImportFile.CSV,
                                        schema = @Schema(implementation = String.class),
                                        example = EXAMPLE),
                                @Content(
                                        mediaType = MediaType.APPLICATION_JSON,
                                        schema = @Schema(implementation = CampaignImport.class))
                            })
                    File body) {
        ImportMode mode = parameters.mode();
        ImportTally tally = service.run(new ImportFile(body, headers.getMediaType()), mode);
        Locale locale = Language.preferred(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        return Response.ok(ImportReport.of(tally, mode, locale))
                .type(MediaType.APPLICATION_JSON_TYPE)
                .header(HttpHeaders.CONTENT_LANGUAGE, locale.getLanguage())
                .build();
    }
}
