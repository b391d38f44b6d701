package be.eenstem;

import be.eenstem.platform.database.EmbeddedDatabase;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;

/** One real PostgreSQL server for all tests of a run, on a directory of its own. */
public class TestDatabase implements QuarkusTestResourceLifecycleManager {

    private static EmbeddedDatabase server;

    @Override
    public Map<String, String> start() {
        EmbeddedDatabase database = server();
        return Map.of(
                "quarkus.datasource.jdbc.url", database.jdbcUrl(),
                "quarkus.datasource.username", database.application().user(),
                "quarkus.datasource.password", database.application().password(),
                "quarkus.flyway.username", database.owner().user(),
                "quarkus.flyway.password", database.owner().password(),
                "eenstem.demo", "true");
    }

    /** The server outlives the classes that ask for it; it ends with the run. */
    @Override
    public void stop() {}

    static synchronized EmbeddedDatabase server() {
        if (server == null) {
            server = EmbeddedDatabase.start(newDirectory());
            Runtime.getRuntime().addShutdownHook(new Thread(server::close));
            spareTheDisk(server);
        }
        return server;
    }

    /** Nobody pulls the plug here: what a commit survives is tried with the packaged service. */
    private static void spareTheDisk(EmbeddedDatabase server) {
        try (Connection connection = DriverManager.getConnection(
                        server.jdbcUrl(), server.owner().user(), server.owner().password());
                Statement statement = connection.createStatement()) {
            statement.execute("alter role all set synchronous_commit = off");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Path newDirectory() {
        try {
            return Files.createTempDirectory(Files.createDirectories(Path.of("target", "databases")), "test");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
