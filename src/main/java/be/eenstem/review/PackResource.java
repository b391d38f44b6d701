package be.eenstem.review;

import be.eenstem.access.Right;
import be.eenstem.platform.http.FileAnswer;
import be.eenstem.platform.problem.ProblemException;
import be.eenstem.platform.problem.ProblemType;
import be.eenstem.platform.text.Language;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Variant;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;

@Path("/v1/plans/{planId}/versions/{number}/pack")
@Tag(name = "reviews")
class PackResource {

    private static final String PDF = "application/pdf";
    private static final String SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final MediaType SHEET_TYPE = MediaType.valueOf(SHEET);
    private static final List<Variant> FORMS =
            Variant.mediaTypes(MediaType.valueOf(PDF), SHEET_TYPE).build();

    private final PackService service;
    private final PackTurns turns;

    PackResource(PackService service, PackTurns turns) {
        this.service = service;
        this.turns = turns;
    }

    @GET
    @Produces({PDF, SHEET})
    @PermissionsAllowed(Right.READ_AGENDA)
    @Operation(
            operationId = "getPack",
            summary = "Take the pack for the meeting",
            description = "A PDF, or with Accept a workbook (XLSX), in the language that Accept-Language asks for.")
    @APIResponse(
            responseCode = "200",
            content = {
                @Content(mediaType = PDF, schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = SHEET, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public Response get(
            @RestPath UUID planId,
            @RestPath int number,
            @RestHeader(HttpHeaders.ACCEPT_LANGUAGE) String language,
            @Context Request request)
            throws IOException {
        Variant asked = request.selectVariant(FORMS);
        if (asked == null) {
            throw ProblemException.of(ProblemType.NOT_ACCEPTABLE);
        }
        Locale locale = Language.preferred(language);
        boolean sheet = asked.getMediaType().equals(SHEET_TYPE);
        FileAnswer pack = turns.use(() -> FileAnswer.of(file -> {
            if (sheet) {
                service.writeSheet(planId, number, locale, file);
            } else {
                service.writePdf(planId, number, locale, file);
            }
        }));
        return Response.ok(pack, asked)
                .header(HttpHeaders.CONTENT_LANGUAGE, locale.getLanguage())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"pack-version-%d.%s\"".formatted(number, sheet ? "xlsx" : "pdf"))
                .build();
    }
}
