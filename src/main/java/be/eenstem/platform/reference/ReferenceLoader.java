package be.eenstem.platform.reference;

import be.eenstem.platform.csv.CsvTable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

/** Brings the code lists that the software carries into the database, once an edition, however often it starts. */
@ApplicationScoped
class ReferenceLoader {

    private static final List<String> LISTS = List.of(
            "sectors",
            "sizes",
            "regions",
            "roles",
            "kinds",
            "channels",
            "visibilities",
            "exemptionGrounds",
            "statuses",
            "organizationKinds",
            "organizationTypes",
            "levels",
            "proximities",
            "leverages",
            "networkDrivers",
            "fixtureKinds",
            "conflictTypes",
            "reminderKinds");

    private final DataSource database;

    ReferenceLoader(DataSource database) {
        this.database = database;
    }

    @Transactional
    void load() throws SQLException {
        try (Connection connection = database.getConnection()) {
            waitForOthers(connection);
            for (String list : LISTS) {
                byte[] edition = read(list);
                if (isNew(connection, list, hash(edition))) {
                    store(connection, list, CsvTable.parse(edition));
                }
            }
        }
    }

    private static void waitForOthers(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("lock table reference_edition in exclusive mode");
        }
    }

    private static boolean isNew(Connection connection, String list, String hash) throws SQLException {
        try (PreparedStatement upsert = connection.prepareStatement("""
                insert into reference_edition (list, hash) values (?, ?)
                on conflict (list) do update set hash = excluded.hash, loaded_at = now()
                where reference_edition.hash <> excluded.hash
                returning list
                """)) {
            upsert.setString(1, list);
            upsert.setString(2, hash);
            try (ResultSet changed = upsert.executeQuery()) {
                return changed.next();
            }
        }
    }

    private static void store(Connection connection, String list, List<Map<String, String>> rows) throws SQLException {
        Map<String, NestedSpans.Span> spans = NestedSpans.of(rows);
        try (PreparedStatement upsert = connection.prepareStatement("""
                insert into reference_code (list, code, parent, position, name_nl, name_fr, name_en,
                                            valid_from, valid_until, replaced_by, span,
                                            description_nl, description_fr, description_en)
                values (?, ?, ?, ?, ?, ?, ?, ?::date, ?::date, ?, int4range(?, ?), ?, ?, ?)
                on conflict (list, code) do update
                set parent = excluded.parent, position = excluded.position, name_nl = excluded.name_nl,
                    name_fr = excluded.name_fr, name_en = excluded.name_en, valid_from = excluded.valid_from,
                    valid_until = excluded.valid_until, replaced_by = excluded.replaced_by, span = excluded.span,
                    description_nl = excluded.description_nl, description_fr = excluded.description_fr,
                    description_en = excluded.description_en
                """)) {
            int position = 0;
            for (Map<String, String> row : rows) {
                String code = row.get("code");
                upsert.setString(1, list);
                upsert.setString(2, code);
                upsert.setString(3, row.get("parent"));
                upsert.setInt(4, position++);
                upsert.setString(5, row.get("nl"));
                upsert.setString(6, row.get("fr"));
                upsert.setString(7, row.get("en"));
                upsert.setString(8, row.get("validFrom"));
                upsert.setString(9, row.get("validUntil"));
                upsert.setString(10, row.get("replacedBy"));
                upsert.setInt(11, spans.get(code).from());
                upsert.setInt(12, spans.get(code).until());
                upsert.setString(13, row.get("descriptionNl"));
                upsert.setString(14, row.get("descriptionFr"));
                upsert.setString(15, row.get("descriptionEn"));
                upsert.addBatch();
            }
            upsert.executeBatch();
        }
    }

    private static byte[] read(String list) {
        try (InputStream file =
                Thread.currentThread().getContextClassLoader().getResourceAsStream("refdata/" + list + ".csv")) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String hash(byte[] edition) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(edition));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
