package be.eenstem.privacy;

import be.eenstem.access.Right;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/me/personalData")
@PermissionsAllowed(Right.KNOW_ONESELF)
@Tag(name = "personalData")
class OwnDataResource {

    private final PersonalDataService service;

    OwnDataResource(PersonalDataService service) {
        this.service = service;
    }

    @GET
    @Operation(operationId = "getOwnPersonalData", summary = "Read what is kept about you")
    public PersonalDataView own() {
        return service.own();
    }
}
