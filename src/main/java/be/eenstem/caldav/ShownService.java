package be.eenstem.caldav;

import be.eenstem.audit.EmbargoedReads;
import be.eenstem.identity.Caller;
import be.eenstem.platform.sql.Statements;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/** Puts on record who gets what is under embargo. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class ShownService {

    private final EmbargoedReads reads;
    private final Statements statements;

    ShownService(EmbargoedReads reads, Statements statements) {
        this.reads = reads;
        this.statements = statements;
    }

    void tell(Visitor visitor, Collection<UUID> embargoed) {
        reads.gave(embargoed, new Caller(visitor.subject(), name(visitor), Set.of(), visitor.organization()));
    }

    private String name(Visitor visitor) {
        return visitor.caller() != null
                ? visitor.caller().name()
                : statements
                        .query("select name from account where subject = ?", row -> row.getString(1), visitor.subject())
                        .get(0);
    }
}
