package be.eenstem.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Clock;
import java.time.LocalDate;
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
    private final Clock clock;

    EmbargoedReads(AuditedRequest request, TransactionSynchronizationRegistry transactions, Clock clock) {
        this.request = request;
        this.transactions = transactions;
        this.clock = clock;
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
