package be.eenstem.conflict;

import be.eenstem.platform.sql.Statements;
import jakarta.enterprise.context.ApplicationScoped;

/** The indexes of the conflicts. To make them once, over the whole table, is far quicker than to keep them row by row. */
@ApplicationScoped
class ConflictIndexes {

    private final Statements statements;

    ConflictIndexes(Statements statements) {
        this.statements = statements;
    }

    /** Does without them while something writes all conflicts; in the same transaction, so that they are never seen missing. */
    void madeAfter(Runnable writing) {
        statements.each("select drop_conflict_indexes()", done -> {});
        writing.run();
        statements.each("select make_conflict_indexes()", done -> {});
    }
}
