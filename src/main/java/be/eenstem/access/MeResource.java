package be.eenstem.access;

import be.eenstem.identity.CurrentCaller;
import be.eenstem.platform.http.Links;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path(CurrentCaller.ME)
@Tag(name = "me", description = "The account that asks.")
class MeResource {

    private final CurrentCaller caller;
    private final Links links;

    MeResource(CurrentCaller caller, Links links) {
        this.caller = caller;
        this.links = links;
    }

    @GET
    @PermissionsAllowed(Right.KNOW_ONESELF)
    @Operation(
            operationId = "getMe",
            summary = "Tell who asks, in which roles, and for which organizations one can act")
    public MeView me() {
        return MeView.of(caller.get(), caller.choices(), links);
    }
}
