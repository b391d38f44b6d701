package be.eenstem.audit;

import be.eenstem.identity.Caller;
import be.eenstem.identity.CurrentCaller;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Makes an account known before its first request begins: one that reads a single state of the database could not make it
 * known itself where another request does at the same moment.
 */
@Provider
public class FirstSight implements ContainerRequestFilter {

    private static final int MOST = 10_000;

    private final CurrentCaller current;
    private final Accounts accounts;
    private final Set<String> seen = ConcurrentHashMap.newKeySet();

    FirstSight(CurrentCaller current, Accounts accounts) {
        this.current = current;
        this.accounts = accounts;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        Caller caller = current.get();
        String key = caller.subject() + "\n" + caller.name();
        if (caller.isLoggedIn() && !seen.contains(key)) {
            QuarkusTransaction.requiringNew().call(() -> accounts.idOf(caller));
            if (seen.size() >= MOST) {
                seen.clear();
            }
            seen.add(key);
        }
    }
}
