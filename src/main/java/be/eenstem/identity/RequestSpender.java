package be.eenstem.identity;

import be.eenstem.platform.http.Spender;
import jakarta.enterprise.context.ApplicationScoped;

/** Counts a request for the organization that its caller speaks for. */
@ApplicationScoped
class RequestSpender implements Spender {

    private final CurrentCaller caller;

    RequestSpender(CurrentCaller caller) {
        this.caller = caller;
    }

    @Override
    public String account() {
        Caller who = caller.get();
        return who.isLoggedIn() ? "account " + who.subject() : null;
    }

    @Override
    public String organization() {
        String code = caller.get().organization();
        return code == null ? account() : "organization " + code;
    }
}
