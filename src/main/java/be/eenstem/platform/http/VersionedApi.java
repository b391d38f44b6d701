package be.eenstem.platform.http;

import jakarta.ws.rs.container.ContainerRequestContext;

/** What lies under a version of the API. What stands beside it, as health and metrics, asks the database nothing on its way. */
public final class VersionedApi {

    private VersionedApi() {}

    public static boolean has(ContainerRequestContext request) {
        return request.getUriInfo().getPath().startsWith("/v1/");
    }
}
