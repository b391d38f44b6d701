package be.eenstem.audit;

import be.eenstem.identity.Caller;
import be.eenstem.platform.sql.Statements;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.UUID;

/**
 * Hears of every campaign under embargo whose details go into an answer. They are logged with the end of the transaction that
 * read them, one entry a campaign and request; where that fails, the request does, with 503.
 */
@ApplicationScoped
public class EmbargoedReads {

    private static final String EMBARGOED = "embargoed";

    private final AuditedRequest request;
    private final TransactionSynchronizationRegistry transactions;
    private final Statements statements;
    private final Clock clock;

    EmbargoedReads(
            AuditedRequest request,
            TransactionSynchronizationRegistry transactions,
            Statements statements,
            Clock clock) {
        this.statements = statements;
        this.request = request;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Details of campaigns under embargo go into something that is read without a login; to be called in a transaction. */
    public void gave(Collection<UUID> campaigns, Caller reader) {
        statements.each("select audit_by(?, ?, ?)", done -> {}, reader.subject(), reader.name(), reader.organization());
        statements.each("select audit_read(?)", done -> {}, (Object) campaigns.toArray(UUID[]::new));
    }

    /**
     * Details of a campaign go into the answer; of one that is not under embargo today nothing is logged.
     *
     * @param embargoUntil the first day without embargo, or null
     * @throws IllegalStateException outside of a transaction, where nothing would be logged
     */
    public void saw(UUID campaign, String visibility, LocalDate embargoUntil) {
        if (EMBARGOED.equals(visibility) && (embargoUntil == null || embargoUntil.isAfter(LocalDate.now(clock)))) {
            if (transactions.getTransactionStatus() == Status.STATUS_NO_TRANSACTION) {
                throw new IllegalStateException("Reads of what is under embargo belong in a transaction");
            }
            request.sees(campaign);
        }
    }
}
