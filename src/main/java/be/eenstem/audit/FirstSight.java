package be.eenstem.audit;

import be.eenstem.identity.Caller;
import be.eenstem.identity.CurrentCaller;
import be.eenstem.platform.http.Recent;
import be.eenstem.platform.http.VersionedApi;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;

/**
 * Makes an account known before its first request begins: one that reads a single state of the database could not make it
 * known itself where another request does at the same moment.
 */
@Provider
public class FirstSight implements ContainerRequestFilter {

    private static final int MOST = 10_000;

    private final CurrentCaller current;
    private final Accounts accounts;
    private final Recent<String, Boolean> seen = new Recent<>(MOST, () -> true);

    FirstSight(CurrentCaller current, Accounts accounts) {
        this.current = current;
        this.accounts = accounts;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        Caller caller = current.get();
        String key = caller.subject() + "\n" + caller.name();
        if (VersionedApi.has(request) && caller.isLoggedIn() && seen.find(key) == null) {
            QuarkusTransaction.requiringNew().call(() -> accounts.idOf(caller));
            seen.of(key);
        }
    }
}
