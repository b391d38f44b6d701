package be.eenstem.review;

import be.eenstem.access.Right;
import be.eenstem.platform.http.FileAnswer;
import be.eenstem.platform.text.Language;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
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

    private final PackService service;
    private final PackTurns turns;

    PackResource(PackService service, PackTurns turns) {
        this.service = service;
        this.turns = turns;
    }

    @GET
    @Produces(PDF)
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
    public Response pdf(
            @RestPath UUID planId, @RestPath int number, @RestHeader(HttpHeaders.ACCEPT_LANGUAGE) String language)
            throws IOException {
        return pack(number, language, "pdf", (locale, file) -> service.writePdf(planId, number, locale, file));
    }

    @GET
    @Produces(SHEET)
    @PermissionsAllowed(Right.READ_AGENDA)
    // In the document this and the PDF are one operation.
    @Operation(summary = "Take the pack for the meeting")
    public Response sheet(
            @RestPath UUID planId, @RestPath int number, @RestHeader(HttpHeaders.ACCEPT_LANGUAGE) String language)
            throws IOException {
        return pack(number, language, "xlsx", (locale, file) -> service.writeSheet(planId, number, locale, file));
    }

    @FunctionalInterface
    private interface Maker {
        void make(Locale locale, java.nio.file.Path file);
    }

    private Response pack(int number, String language, String ending, Maker maker) throws IOException {
        Locale locale = Language.preferred(language);
        FileAnswer pack = turns.use(() -> FileAnswer.of(file -> maker.make(locale, file)));
        return Response.ok(pack)
                .header(HttpHeaders.CONTENT_LANGUAGE, locale.getLanguage())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"pack-version-%d.%s\"".formatted(number, ending))
                .build();
    }
}
