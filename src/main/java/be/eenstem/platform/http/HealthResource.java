package be.eenstem.platform.http;

import be.eenstem.platform.job.PunctualityService;
import be.eenstem.platform.problem.ProblemException;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/health")
@Tag(name = "health", description = "Whether the service can do its work.")
class HealthResource {

    private static final int PATIENCE_SECONDS = 3;

    private final DataSource database;
    private final PunctualityService punctuality;

    HealthResource(DataSource database, PunctualityService punctuality) {
        this.database = database;
        this.punctuality = punctuality;
    }

    /** Whether the service can do its work. */
    @Schema(name = "Health")
    record Health(@Schema(required = true) String status) {}

    @GET
    @PermitAll
    @Operation(operationId = "getHealth", summary = "Tell whether the service can do its work")
    public Health health() {
        try (Connection connection = database.getConnection()) {
            if (connection.isValid(PATIENCE_SECONDS)) {
                return new Health("UP");
            }
        } catch (SQLException away) {
            throw ProblemException.unavailable();
        }
        throw ProblemException.unavailable();
    }

    @GET
    @Path("/punctuality")
    @PermitAll
    @Operation(
            operationId = "getPunctuality",
            summary = "Tell whether what runs by itself keeps up",
            description =
                    "Mails, calls to webhooks and reminders: 503 where something has been due for longer than it should."
                            + " A new instance would not help, so it is no reason to restart this one.")
    public Health punctuality() {
        if (punctuality.keepsUp()) {
            return new Health("UP");
        }
        throw ProblemException.unavailable();
    }
}
