package be.eenstem.audit;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.util.Set;

/** Tells which requests may change something, so that only those pay for saying whose doing it is. */
@Provider
public class ChangingRequests implements ContainerRequestFilter {

    private static final Set<String> SAFE = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    private final AuditedRequest current;

    @Context
    ResourceInfo resource;

    ChangingRequests(AuditedRequest current) {
        this.current = current;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        if (!SAFE.contains(request.getMethod())
                && !resource.getResourceMethod().isAnnotationPresent(ChangesNothing.class)) {
            current.isChanging();
        }
    }
}
