package be.eenstem.conflict;

import be.eenstem.platform.sql.Statements;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Writes the differences to the tables. Not for use by two threads. */
final class WritingSink implements ConflictSink {

    private final ConflictWriter writer;
    private final List<UUID> gone = new ArrayList<>();

    WritingSink(Statements statements, OffsetDateTime now) {
        this.writer = new ConflictWriter(statements, now);
    }

    @Override
    public void isNew(ConflictRow row) {
        writer.write(row);
    }

    @Override
    public void changed(StoredConflict before, ConflictRow now) {
        writer.write(now);
    }

    @Override
    public void reopened(ConflictRow row) {
        writer.reopen(row.id());
    }

    @Override
    public void gone(StoredConflict conflict) {
        gone.add(conflict.row().id());
    }

    void close() {
        writer.end(gone);
        writer.flush();
    }
}
