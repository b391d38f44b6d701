package be.eenstem.identity;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;

/** The caller of the request at hand. */
@RequestScoped
public class CurrentCaller {

    static final String ORGANIZATION = "organization";

    private final SecurityIdentity identity;

    CurrentCaller(SecurityIdentity identity) {
        this.identity = identity;
    }

    public Caller get() {
        if (identity.isAnonymous()) {
            return Caller.ANONYMOUS;
        }
        String name = identity.getPrincipal().getName();
        return new Caller(name, name, identity.getRoles(), identity.getAttribute(ORGANIZATION));
    }
}
