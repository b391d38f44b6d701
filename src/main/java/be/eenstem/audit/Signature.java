package be.eenstem.audit;

import be.eenstem.identity.Caller;
import be.eenstem.identity.CurrentCaller;
import be.eenstem.platform.problem.ProblemException;
import io.quarkus.arc.Arc;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jboss.logging.Logger;

/**
 * Tells the database, before a transaction of a request ends, whose doing it is and what it read under embargo. The entries of
 * its changes are written by triggers at the commit; a transaction without a signature is the service's own.
 */
@ApplicationScoped
class Signature {

    private static final Logger LOG = Logger.getLogger(Signature.class);
    private static final String SIGN = "select audit_by(?, ?, ?), audit_read(?)";

    private final DataSource database;
    private final TransactionSynchronizationRegistry transactions;
    private final AuditedRequest request;
    private final CurrentCaller caller;

    Signature(
            DataSource database,
            TransactionSynchronizationRegistry transactions,
            AuditedRequest request,
            CurrentCaller caller) {
        this.database = database;
        this.transactions = transactions;
        this.request = request;
        this.caller = caller;
    }

    void begin(@Observes @Initialized(TransactionScoped.class) Object transaction) {
        if (Arc.container().requestContext().isActive()) {
            transactions.registerInterposedSynchronization(new End());
        }
    }

    private final class End implements Synchronization {

        @Override
        public void beforeCompletion() {
            if (request.hasNews() && transactions.getTransactionStatus() == Status.STATUS_ACTIVE) {
                sign(caller.get());
            }
        }

        @Override
        public void afterCompletion(int status) {
            if (Arc.container().requestContext().isActive()) {
                request.ended(status == Status.STATUS_COMMITTED);
            }
        }
    }

    private void sign(Caller by) {
        if (!by.isLoggedIn()) {
            return;
        }
        try (Connection connection = database.getConnection();
                PreparedStatement sign = connection.prepareStatement(SIGN)) {
            sign.setString(1, by.subject());
            sign.setString(2, by.name());
            sign.setString(3, by.organization());
            sign.setArray(4, connection.createArrayOf("uuid", request.seen()));
            sign.execute();
        } catch (SQLException e) {
            LOG.errorf(e, "The audit trail cannot be written");
            throw ProblemException.unavailable();
        }
    }
}
