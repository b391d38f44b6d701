package be.eenstem.conflict;

import be.eenstem.conflict.plan.Footprint;
import be.eenstem.conflict.plan.Reach;
import be.eenstem.conflict.plan.Reaches;
import be.eenstem.platform.sql.Statements;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads footprints from rows; values that many campaigns have in common are kept once. */
final class FootprintReader {

    private final Reaches reaches;
    private final Map<List<List<String>>, Reach> known = new HashMap<>();
    private final Map<List<String>, Set<String>> sets = new HashMap<>();

    FootprintReader(Reaches reaches) {
        this.reaches = reaches;
    }

    /** Null where the campaign does not count. */
    Footprint readIfCounting(ResultSet row) throws SQLException {
        return row.getBoolean("counts") ? read(row) : null;
    }

    Footprint read(ResultSet row) throws SQLException {
        String umbrella = row.getString("umbrella");
        return new Footprint(
                Statements.id(row, "campaign"),
                row.getString("title"),
                row.getString("lead").intern(),
                set(row, "carriers"),
                umbrella == null ? null : umbrella.intern(),
                set(row, "aspects"),
                (int) Statements.day(row, "start_day").toEpochDay(),
                (int) Statements.day(row, "end_day").toEpochDay(),
                reach(row),
                row.getInt("weight"),
                row.getBoolean("exempt"),
                Statements.day(row, "proposed_on"),
                row.getString("visibility").intern(),
                Statements.day(row, "embargo_until"));
    }

    private Reach reach(ResultSet row) throws SQLException {
        List<List<String>> codes = List.of(
                Statements.texts(row, "sectors"),
                Statements.texts(row, "sizes"),
                Statements.texts(row, "regions"),
                Statements.texts(row, "roles"));
        return known.computeIfAbsent(codes, all -> reaches.of(all.get(0), all.get(1), all.get(2), all.get(3)));
    }

    private Set<String> set(ResultSet row, String column) throws SQLException {
        return sets.computeIfAbsent(Statements.texts(row, column), Set::copyOf);
    }
}
