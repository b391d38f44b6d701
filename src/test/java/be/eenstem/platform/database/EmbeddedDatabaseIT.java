package be.eenstem.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedDatabaseIT {

    @TempDir
    Path temporary;

    @Test
    void letsNobodyInButItsOwner() throws SQLException {
        Path directory = temporary.resolve("data");
        try (EmbeddedDatabase database = EmbeddedDatabase.start(directory)) {
            assertThat(setting(database, "listen_addresses")).isEqualTo("127.0.0.1");
            assertThat(setting(database, "unix_socket_directories")).isEmpty();
            assertThat(setting(database, "fsync")).isEqualTo("on");
            assertThat(setting(database, "synchronous_commit")).isEqualTo("on");
            assertThatThrownBy(() -> DriverManager.getConnection(
                            database.jdbcUrl(), database.owner().user(), "postgres"))
                    .hasMessageContaining("password authentication failed");
            assertThatThrownBy(() -> EmbeddedDatabase.start(directory))
                    .isInstanceOf(DataDirectoryInUseException.class)
                    .hasMessageContaining("process " + ProcessHandle.current().pid());
        }
    }

    @Test
    void startsOverWhatKillsLeft() throws SQLException, IOException {
        Path directory = Files.createDirectories(temporary.resolve("with space"));
        leaveAFirstStartHalfWay(directory);
        try (EmbeddedDatabase database = EmbeddedDatabase.start(directory)) {
            run(database, "create table kept ()");
        }
        // The number of a server that was killed has gone to another program, which must live on.
        Files.writeString(
                directory.resolve("postgres/postmaster.pid"),
                ProcessHandle.current().pid() + "\n");
        try (EmbeddedDatabase database = EmbeddedDatabase.start(directory)) {
            run(database, "select * from kept");
        }
    }

    private static void leaveAFirstStartHalfWay(Path directory) throws IOException {
        Files.createFile(directory.resolve("first-start-unfinished"));
        Files.createDirectories(directory.resolve("postgres/global"));
        Files.writeString(directory.resolve("postgres/postgresql.conf"), "half");
        Files.createDirectories(directory.resolve("binaries/PG-half/bin"));
    }

    private static String setting(EmbeddedDatabase database, String name) throws SQLException {
        try (Connection connection = connect(database);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("show " + name)) {
            row.next();
            return row.getString(1);
        }
    }

    private static void run(EmbeddedDatabase database, String sql) throws SQLException {
        try (Connection connection = connect(database);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static Connection connect(EmbeddedDatabase database) throws SQLException {
        return DriverManager.getConnection(
                database.jdbcUrl(), database.owner().user(), database.owner().password());
    }
}
