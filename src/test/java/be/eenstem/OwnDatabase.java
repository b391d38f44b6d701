package be.eenstem;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.junit.QuarkusTestProfile;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A database of its own on the server of all tests, so that a test can know everything that is in it. */
public final class OwnDatabase implements QuarkusTestResourceLifecycleManager {

    private static int number;

    /** The service on that database. */
    public static class Profile implements QuarkusTestProfile {

        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(new TestResourceEntry(OwnDatabase.class));
        }

        @Override
        public boolean disableGlobalTestResources() {
            return true;
        }
    }

    /** The same, for a test that moves the clock, which others would find moved. */
    public static final class AnotherTime extends Profile {}

    /** The same, for plans: what others plan would be in them. */
    public static final class Plans extends Profile {}

    /** The same, for a test that leaves more behind than others would look through. */
    public static final class Busy extends Profile {}

    @Override
    public Map<String, String> start() {
        Map<String, String> shared = new HashMap<>(new TestDatabase().start());
        String url = shared.get("quarkus.datasource.jdbc.url");
        String name = "own" + ++number;
        try (Connection server = DriverManager.getConnection(
                        url, shared.get("quarkus.flyway.username"), shared.get("quarkus.flyway.password"));
                Statement statement = server.createStatement()) {
            statement.execute("create database " + name + " template template0");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        shared.put("quarkus.datasource.jdbc.url", url.replaceFirst("/[^/?]*(\\?|$)", "/" + name + "$1"));
        return shared;
    }

    @Override
    public void stop() {}
}
