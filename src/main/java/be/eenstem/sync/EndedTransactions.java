package be.eenstem.sync;

import jakarta.enterprise.context.Destroyed;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.transaction.TransactionScoped;
import java.util.concurrent.atomic.AtomicLong;

/** How many transactions of this instance ended: as long as that is the same, nobody has heard from it of what became true since. */
@Singleton
class EndedTransactions {

    private final AtomicLong number = new AtomicLong();

    long number() {
        return number.get();
    }

    /** After the commit, and before whoever asked for it hears of it. */
    void ended(@Observes @Destroyed(TransactionScoped.class) Object transaction) {
        number.incrementAndGet();
    }
}
