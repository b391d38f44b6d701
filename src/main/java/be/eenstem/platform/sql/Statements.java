package be.eenstem.platform.sql;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/**
 * Plain SQL in the transaction at hand, for statements over many rows or on the way of every request. Values take the places of
 * question marks; an array of ids, texts, numbers or days is one value.
 */
@ApplicationScoped
public class Statements {

    private static final int FETCH_SIZE = 2000;

    private final EntityManager entities;

    Statements(EntityManager entities) {
        this.entities = entities;
    }

    /** Reads a row. */
    @FunctionalInterface
    public interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** Does something with a row. */
    @FunctionalInterface
    public interface Each {
        void take(ResultSet row) throws SQLException;
    }

    public <T> List<T> query(String sql, Reader<T> reader, Object... values) {
        List<T> found = new ArrayList<>();
        each(sql, row -> found.add(reader.read(row)), values);
        return found;
    }

    /** Goes through rows without holding them all. */
    public void each(String sql, Each each, Object... values) {
        entities.unwrap(Session.class).doWork(connection -> {
            try (PreparedStatement statement = prepare(connection, sql, values)) {
                statement.setFetchSize(FETCH_SIZE);
                try (ResultSet rows = statement.executeQuery()) {
                    while (rows.next()) {
                        each.take(rows);
                    }
                }
            }
        });
    }

    /** The number of rows changed. */
    public int update(String sql, Object... values) {
        return entities.unwrap(Session.class).doReturningWork(connection -> {
            try (PreparedStatement statement = prepare(connection, sql, values)) {
                return statement.executeUpdate();
            }
        });
    }

    /** A single number. */
    public long number(String sql, Object... values) {
        return query(sql, row -> row.getLong(1), values).get(0);
    }

    public static List<String> texts(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }

    public static UUID id(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    public static LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    /** The local day of a moment; null where there is none. */
    public static LocalDate day(ResultSet row, String column, ZoneId zone) throws SQLException {
        Timestamp moment = row.getTimestamp(column);
        return moment == null ? null : moment.toInstant().atZone(zone).toLocalDate();
    }

    private static PreparedStatement prepare(Connection connection, String sql, Object[] values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int place = 0; place < values.length; place++) {
            Object value = values[place];
            if (value instanceof Object[] many) {
                statement.setArray(place + 1, connection.createArrayOf(type(many), many));
            } else {
                statement.setObject(place + 1, value);
            }
        }
        return statement;
    }

    private static String type(Object[] values) {
        if (values instanceof UUID[]) {
            return "uuid";
        }
        if (values instanceof LocalDate[]) {
            return "date";
        }
        if (values instanceof Boolean[]) {
            return "bool";
        }
        return values instanceof Integer[] ? "int4" : "text";
    }
}
