package be.eenstem.conflict;

import be.eenstem.access.Right;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/pressure")
@PermissionsAllowed(Right.READ_CONFLICTS)
@Tag(name = "pressure", description = "How much is asked of an audience, week by week.")
class PressureResource {

    private final PressureService service;

    PressureResource(PressureService service) {
        this.service = service;
    }

    @GET
    @Operation(operationId = "getPressure", summary = "Weigh what starts on an audience, week by week")
    public PressureView weigh(@Valid @BeanParam PressureFilter filter) {
        return service.weigh(filter);
    }
}
