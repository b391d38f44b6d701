package be.eenstem.plan;

import be.eenstem.access.Right;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

@Path("/v1/plans/{planId}/diff")
@Tag(name = "versions")
class DiffResource {

    private final DiffService service;
    private final DiffPresenter presenter;

    DiffResource(DiffService service, DiffPresenter presenter) {
        this.service = service;
        this.presenter = presenter;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(Right.READ_PLANS)
    @Operation(
            operationId = "comparePlanVersions",
            summary = "Compare two versions of a plan, or one with the plan now")
    public DiffView diff(@RestPath UUID planId, @Valid @BeanParam DiffParameters moments) {
        return presenter.view(moments.from, moments.to, service.diff(planId, moments.from, moments.to));
    }
}
