package be.eenstem;

import be.eenstem.platform.database.EmbeddedDatabase;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
        }
        return server;
    }

    private static Path newDirectory() {
        try {
            return Files.createTempDirectory(Files.createDirectories(Path.of("target", "databases")), "test");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
