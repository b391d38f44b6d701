package be.eenstem.platform.input;

import be.eenstem.platform.problem.Fault;
import be.eenstem.platform.problem.ProblemException;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;

/**
 * Refuses query parameters where a resource method declares none; methods that do declare some check their own. Where a body
 * follows, the faults wait for those of the body.
 */
@Provider
public class QueryGuard implements ContainerRequestFilter {

    @Context
    ResourceInfo resource;

    private final PendingFaults pending;

    QueryGuard(PendingFaults pending) {
        this.pending = pending;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        Method method = resource.getResourceMethod();
        if (method == null || declaresParameters(method)) {
            return;
        }
        List<Fault> faults = request.getUriInfo().getQueryParameters().keySet().stream()
                .map(name -> Fault.inQuery(name, null, "unknown.parameter"))
                .toList();
        if (faults.isEmpty()) {
            return;
        }
        if (!request.hasEntity() || !readsJson(method)) {
            throw ProblemException.badRequest(faults);
        }
        pending.hold(faults);
    }

    private static boolean declaresParameters(Method method) {
        return Arrays.stream(method.getParameters())
                .anyMatch(parameter -> parameter.isAnnotationPresent(BeanParam.class));
    }

    /** Every record and tree is checked by {@link Bodies}, on arrival or once what it changes is known. */
    private static boolean readsJson(Method method) {
        return Arrays.stream(method.getParameterTypes()).anyMatch(type -> type.isRecord() || type == JsonNode.class);
    }
}
