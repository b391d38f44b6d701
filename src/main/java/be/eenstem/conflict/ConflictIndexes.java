package be.eenstem.conflict;

import be.eenstem.platform.sql.Statements;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The indexes by which conflicts are listed. To make them once, over the whole table, is far quicker than to keep them row by row. */
@ApplicationScoped
class ConflictIndexes {

    /** The others are needed while conflicts are written. */
    private static final String FOR_LISTS = """
            select indexname, indexdef from pg_indexes
            where schemaname = current_schema() and tablename = 'conflict'
                  and indexname not in ('conflict_pkey', 'conflict_campaign')""";

    private final Statements statements;

    ConflictIndexes(Statements statements) {
        this.statements = statements;
    }

    private record Index(String name, String definition) {}

    /** Does without them while something writes all conflicts; in the same transaction, so that they are never seen missing. */
    void madeAfter(Runnable writing) {
        List<Index> indexes =
                statements.query(FOR_LISTS, row -> new Index(row.getString("indexname"), row.getString("indexdef")));
        indexes.forEach(index -> statements.update("drop index " + index.name()));
        writing.run();
        indexes.forEach(index -> statements.update(index.definition()));
    }
}
