package be.eenstem.metrics;

import be.eenstem.access.Right;
import be.eenstem.platform.meter.Exposition;
import be.eenstem.platform.meter.Meters;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Beside the versions of the API, as programs that gather metrics expect it. */
@Path("/metrics")
@Tag(name = "metrics", description = "Numbers about the service as a whole.")
class MetricsResource {

    private final Meters meters;

    MetricsResource(Meters meters) {
        this.meters = meters;
    }

    @GET
    @Produces(Exposition.MEDIA_TYPE)
    @PermissionsAllowed(Right.WATCH_SERVICE)
    @Operation(
            operationId = "getMetrics",
            summary = "Show the metrics of the service",
            description =
                    "Of the instance that answers, in the text format of Prometheus; the manual for operators has what each means."
                            + " What cannot be looked up in time, as while the database is away, is NaN.")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = MediaType.TEXT_PLAIN, schema = @Schema(type = SchemaType.STRING)))
    public String metrics() {
        return meters.text();
    }
}
