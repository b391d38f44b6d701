package be.eenstem;

import be.eenstem.aspect.AspectsChanged;
import be.eenstem.aspect.FocusChanged;
import be.eenstem.calendar.BlackoutsChanged;
import be.eenstem.calendar.FixturesChanged;
import be.eenstem.organization.OrganizationsChanged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;

/** Hears of changes, and looks at each how many rows the table has then. */
@ApplicationScoped
public class Heard {

    private static final Map<Class<?>, String> TABLES = Map.of(
            FocusChanged.class, "focus_entry",
            AspectsChanged.class, "aspect",
            BlackoutsChanged.class, "blackout",
            FixturesChanged.class, "fixture",
            OrganizationsChanged.class, "organization");

    private final DataSource database;
    private final List<String> heard = new CopyOnWriteArrayList<>();

    Heard(DataSource database) {
        this.database = database;
    }

    /** What is heard while something is done: for each change the table, and how many rows it has more than before. */
    public List<String> during(Class<? extends Record> change, Runnable doing) throws SQLException {
        long before = rows(TABLES.get(change));
        heard.clear();
        doing.run();
        return heard.stream().map(word -> relative(word, before)).toList();
    }

    void on(@Observes FocusChanged change) throws SQLException {
        hear(change);
    }

    void on(@Observes AspectsChanged change) throws SQLException {
        hear(change);
    }

    void on(@Observes BlackoutsChanged change) throws SQLException {
        hear(change);
    }

    void on(@Observes FixturesChanged change) throws SQLException {
        hear(change);
    }

    void on(@Observes OrganizationsChanged change) throws SQLException {
        hear(change);
    }

    private void hear(Record change) throws SQLException {
        String table = TABLES.get(change.getClass());
        heard.add(table + " " + rows(table));
    }

    /** As the transaction at hand sees them. */
    private long rows(String table) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet count = statement.executeQuery("select count(*) from " + table)) {
            count.next();
            return count.getLong(1);
        }
    }

    private static String relative(String word, long before) {
        String[] parts = word.split(" ");
        return "%s %+d".formatted(parts[0], Long.parseLong(parts[1]) - before);
    }
}
