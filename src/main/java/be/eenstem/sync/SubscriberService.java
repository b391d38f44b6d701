package be.eenstem.sync;

import be.eenstem.audit.Accounts;
import be.eenstem.identity.CurrentCaller;
import be.eenstem.platform.sql.Statements;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Learns from each login what the owners of subscriptions are let do today. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class SubscriberService {

    private final SubscriptionRepository repository;
    private final Statements statements;
    private final Accounts accounts;
    private final CurrentCaller caller;

    SubscriberService(
            SubscriptionRepository repository, Statements statements, Accounts accounts, CurrentCaller caller) {
        this.repository = repository;
        this.statements = statements;
        this.accounts = accounts;
        this.caller = caller;
    }

    /** What the account has at this login holds; what it no longer has is over. */
    void learn() {
        UUID account = accounts.idOf(caller.get());
        List<String> organizations = statements.query(
                "select organization from subscriber where account = ?", row -> row.getString(1), account);
        for (String organization : organizations) {
            String acting = organization.isEmpty() ? null : organization;
            repository.noteRoles(account, acting, caller.rolesAt(acting));
        }
    }
}
