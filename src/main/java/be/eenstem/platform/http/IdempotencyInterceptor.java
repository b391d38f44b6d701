package be.eenstem.platform.http;

import be.eenstem.platform.problem.Fault;
import be.eenstem.platform.problem.ProblemException;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.core.UriInfo;
import java.security.Principal;
import java.util.TreeSet;

/** Runs a creating method once per key, in one transaction with the record of its answer. */
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE + 500)
class IdempotencyInterceptor {

    private static final String HEADER = "Idempotency-Key";
    private static final int LONGEST = 255;

    private final IdempotencyKeys keys;
    private final HttpHeaders headers;
    private final SecurityContext security;
    private final UriInfo uri;
    private final SecurityIdentity identity;
    private final Spender spender;

    IdempotencyInterceptor(
            IdempotencyKeys keys,
            @Context HttpHeaders headers,
            @Context SecurityContext security,
            @Context UriInfo uri,
            SecurityIdentity identity,
            Spender spender) {
        this.keys = keys;
        this.headers = headers;
        this.security = security;
        this.uri = uri;
        this.identity = identity;
        this.spender = spender;
    }

    @AroundInvoke
    Object once(InvocationContext invocation) throws Exception {
        String key = headers.getHeaderString(HEADER);
        if (key == null) {
            return invocation.proceed();
        }
        if (key.isBlank() || key.length() > LONGEST) {
            throw ProblemException.badRequest(Fault.inHeader(HEADER, key, "schema.idempotencyKey"));
        }
        Principal login = security.getUserPrincipal();
        String caller = login == null ? "" : login.getName();
        // Another role or organization of the same account is another caller.
        String operation = "POST as " + spender.organization() + new TreeSet<>(identity.getRoles()) + " "
                + uri.getRequestUri().getRawPath() + "?" + uri.getRequestUri().getRawQuery();
        byte[] body = BodyHash.of(invocation.getParameters());
        return keys.once(new IdempotencyKeys.Use(caller, key, operation, body), () -> (Response) invocation.proceed());
    }
}
