package be.eenstem.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A worker that asks plain SQL about one draft after the other. */
final class Asking implements Load.Worker {

    /** What a draft is in the columns of the table. */
    private static final String VALUES = """
            select bench.reach('sectors', ?), bench.reach('regions', ?), bench.bits('sizes', ?),
                   (select bit from bench.aspect where code = ?)""";

    private static final Map<String, String> TYPES = Map.of(
            "sectors",
            "int4multirange",
            "regions",
            "int4multirange",
            "sizes",
            "integer",
            "aspect",
            "integer",
            "from",
            "date",
            "to",
            "date",
            "lead",
            "text",
            "umbrella",
            "text");

    private static final Pattern NAME = Pattern.compile(":(\\w+)");

    private final Connection database;
    private final PreparedStatement statement;
    private final List<Object[]> values = new ArrayList<>();
    private int next;

    Asking(Question question, List<Planned> drafts, Connection database) throws SQLException {
        this.database = database;
        List<String> names = NAME.matcher(question.sql())
                .results()
                .map(found -> found.group(1))
                .toList();
        for (Planned draft : drafts) {
            Map<String, Object> all = values(draft);
            values.add(names.stream().map(all::get).toArray());
        }
        statement = database.prepareStatement(NAME.matcher(question.sql())
                .replaceAll(name -> Matcher.quoteReplacement("cast(? as " + TYPES.get(name.group(1)) + ")")));
    }

    @Override
    public int once() throws SQLException {
        Object[] draft = values.get(next++ % values.size());
        for (int place = 0; place < draft.length; place++) {
            statement.setObject(place + 1, draft[place]);
        }
        int hits = 0;
        try (ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                rows.getObject(1);
                hits++;
            }
        }
        return hits;
    }

    @Override
    public void close() throws SQLException {
        database.close();
    }

    private Map<String, Object> values(Planned draft) throws SQLException {
        try (PreparedStatement row = database.prepareStatement(VALUES)) {
            row.setObject(1, draft.sectors().toArray(String[]::new));
            row.setObject(2, draft.regions().toArray(String[]::new));
            row.setObject(3, draft.sizes().toArray(String[]::new));
            row.setString(4, draft.aspect());
            try (ResultSet found = row.executeQuery()) {
                found.next();
                return Map.of(
                        "sectors", found.getString(1),
                        "regions", found.getString(2),
                        "sizes", found.getInt(3),
                        "aspect", found.getInt(4),
                        "from", draft.start(),
                        "to", draft.end(),
                        "lead", draft.lead(),
                        "umbrella", draft.umbrella() == null ? "" : draft.umbrella());
            }
        }
    }
}
