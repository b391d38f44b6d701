package be.eenstem.platform.sql;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;

/** Which codes there are, so that the references of a request are checked without a question to the database. */
@ApplicationScoped
public class KnownCodes {

    private final DataSource database;
    private final ChangeNumbers numbers;
    private final Map<String, Kept<Set<String>>> tables = new ConcurrentHashMap<>();

    KnownCodes(DataSource database, ChangeNumbers numbers) {
        this.database = database;
        this.numbers = numbers;
    }

    /** @param table one with a column {@code code}, and a change number of its name */
    public boolean has(String table, String code) {
        return kept(table).get().contains(code);
    }

    private Kept<Set<String>> kept(String table) {
        return tables.computeIfAbsent(table, name -> new Kept<>(numbers, name, () -> read(name)));
    }

    private Set<String> read(String table) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement("select code from " + table);
                ResultSet row = select.executeQuery()) {
            Set<String> codes = new HashSet<>();
            while (row.next()) {
                codes.add(row.getString(1));
            }
            return codes;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
