package be.eenstem.platform.reference;

import be.eenstem.kernel.LocalizedText;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;

/** The code lists of the field; they change with an edition of the software only, so they are held in memory. */
@ApplicationScoped
public class ReferenceLists {

    /** Observers that need the lists at start come after this. */
    public static final int LOADED = 100;

    private final DataSource database;
    private final ReferenceLoader loader;
    private Map<String, Map<String, CodeEntry>> lists = Map.of();

    ReferenceLists(DataSource database, ReferenceLoader loader) {
        this.database = database;
        this.loader = loader;
    }

    public Set<String> names() {
        return lists.keySet();
    }

    /** The codes of a list in their natural order; empty where there is no such list. */
    public Collection<CodeEntry> entries(String list) {
        return lists.getOrDefault(list, Map.of()).values();
    }

    public Optional<CodeEntry> find(String list, String code) {
        return Optional.ofNullable(lists.getOrDefault(list, Map.of()).get(code));
    }

    /** The code itself, all it lies within and all that lie within it. */
    public Set<String> related(String list, String code) {
        Set<String> related = new HashSet<>();
        for (String up = code;
                up != null;
                up = find(list, up).map(CodeEntry::parent).orElse(null)) {
            related.add(up);
        }
        entries(list).stream()
                .filter(entry -> isBelow(list, entry, code))
                .map(CodeEntry::code)
                .forEach(related::add);
        return related;
    }

    private boolean isBelow(String list, CodeEntry entry, String ancestor) {
        String parent = entry.parent();
        return parent != null
                && (parent.equals(ancestor)
                        || find(list, parent)
                                .map(up -> isBelow(list, up, ancestor))
                                .orElse(false));
    }

    void load(@Observes @Priority(LOADED) StartupEvent start) throws SQLException {
        loader.load();
        lists = read();
    }

    private Map<String, Map<String, CodeEntry>> read() throws SQLException {
        Map<String, Map<String, CodeEntry>> read = new LinkedHashMap<>();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select * from reference_code order by list, position")) {
            while (row.next()) {
                read.computeIfAbsent(row.getString("list"), list -> new LinkedHashMap<>())
                        .put(row.getString("code"), entry(row));
            }
        }
        return Collections.unmodifiableMap(read);
    }

    private static CodeEntry entry(ResultSet row) throws SQLException {
        return new CodeEntry(
                row.getString("code"),
                row.getString("parent"),
                text(row, "name"),
                row.getString("description_nl") == null ? null : text(row, "description"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_until", LocalDate.class),
                row.getString("replaced_by"));
    }

    private static LocalizedText text(ResultSet row, String columns) throws SQLException {
        return new LocalizedText(
                row.getString(columns + "_nl"), row.getString(columns + "_fr"), row.getString(columns + "_en"));
    }
}
