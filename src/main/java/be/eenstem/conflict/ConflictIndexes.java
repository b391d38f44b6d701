package be.eenstem.conflict;

import be.eenstem.platform.sql.Statements;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The indexes of the conflicts. To make them once, over the whole table, is far quicker than to keep them row by row. */
@ApplicationScoped
class ConflictIndexes {

    /** All but those that keep rows apart or that a first detection reads by. */
    private static final String NOT_NEEDED_AT_FIRST = """
            select indexname, indexdef from pg_indexes
            where schemaname = current_schema() and tablename = 'conflict'
                  and indexname <> 'conflict_campaign'
                  and indexdef not like 'CREATE UNIQUE%'""";

    private final Statements statements;

    ConflictIndexes(Statements statements) {
        this.statements = statements;
    }

    private record Index(String name, String definition) {}

    /** Does without them while something writes all conflicts; in the same transaction, so that they are never seen missing. */
    void madeAfter(Runnable writing) {
        List<Index> indexes = statements.query(
                NOT_NEEDED_AT_FIRST, row -> new Index(row.getString("indexname"), row.getString("indexdef")));
        indexes.forEach(index -> statements.update("drop index " + index.name()));
        writing.run();
        indexes.forEach(index -> statements.update(index.definition()));
    }
}
