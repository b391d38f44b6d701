package be.eenstem.platform.database;

import be.eenstem.platform.sql.Statements;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jboss.logging.Logger;

/** Warns where the service works as the owner of its tables, who can lift what they forbid. */
@ApplicationScoped
class OwnedTables {

    private static final Logger LOG = Logger.getLogger(OwnedTables.class);
    private static final String OWNED =
            "select count(*) from pg_tables where schemaname = current_schema() and pg_has_role(tableowner, 'member')";

    private final Statements statements;

    OwnedTables(Statements statements) {
        this.statements = statements;
    }

    void on(@Observes StartupEvent start) {
        if (QuarkusTransaction.requiringNew().call(() -> statements.number(OWNED)) > 0) {
            LOG.warn(
                    "The service works as the owner of its tables, who could change the audit trail. Give migrations a role of"
                            + " their own: quarkus.flyway.username and quarkus.flyway.password.");
        }
    }
}
