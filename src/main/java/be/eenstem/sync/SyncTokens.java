package be.eenstem.sync;

import be.eenstem.platform.sql.Statements;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Turns where a reader is into a text that it keeps, and back; to be called in a transaction. */
@ApplicationScoped
class SyncTokens {

    private final Statements statements;
    private volatile Seal seal;

    SyncTokens(Statements statements) {
        this.statements = statements;
    }

    String text(SyncState state) {
        return seal().close(state.bytes());
    }

    /** Empty for what is none of ours. */
    Optional<SyncState> read(String text) {
        return seal().open(text).map(SyncState::of);
    }

    private Seal seal() {
        if (seal == null) {
            seal = new Seal(statements
                    .query("select secret from sync_key", row -> row.getBytes(1))
                    .get(0));
        }
        return seal;
    }
}
