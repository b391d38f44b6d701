package be.eenstem.privacy;

import be.eenstem.access.Right;
import be.eenstem.audit.ChangesNothing;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1")
@Tag(name = "personalData", description = "What is kept about people.")
class PersonalDataResource {

    private final PersonalDataService service;

    PersonalDataResource(PersonalDataService service) {
        this.service = service;
    }

    @POST
    @Path("/personalDataExports")
    @ChangesNothing
    @PermissionsAllowed(Right.KEEP_PERSONAL_DATA)
    @Operation(operationId = "exportPersonalData", summary = "Read what is kept about somebody")
    public PersonalDataView export(PersonRequest request) {
        return service.of(request.person());
    }

    @POST
    @Path("/personalDataErasures")
    @PermissionsAllowed(Right.KEEP_PERSONAL_DATA)
    @Operation(
            operationId = "erasePersonalData",
            summary = "Forget somebody: their accounts lose name and subject, contacts in their name are removed")
    public ErasureView erase(PersonRequest request) {
        return service.erase(request.person());
    }
}
