package be.eenstem.audit;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/** Connections to the database of the tests past the service. */
final class Owner {

    private Owner() {}

    /** As the role whose tables they are. */
    static Connection connect() throws SQLException {
        return connect("quarkus.flyway");
    }

    /** As the role that the service works as. */
    static Connection connectAsApplication() throws SQLException {
        return connect("quarkus.datasource");
    }

    static void execute(Connection connection, String... statements) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private static Connection connect(String login) throws SQLException {
        Config config = ConfigProvider.getConfig();
        return DriverManager.getConnection(
                config.getValue("quarkus.datasource.jdbc.url", String.class),
                config.getValue(login + ".username", String.class),
                config.getValue(login + ".password", String.class));
    }
}
