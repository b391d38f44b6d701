package be.eenstem.sync;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/** The log of changes in the hands of its owner. */
final class ChangeLog {

    private ChangeLog() {}

    /** As the role whose tables they are: the service itself may not. */
    static void rewrite(String statement) throws SQLException {
        Config config = ConfigProvider.getConfig();
        try (Connection connection = DriverManager.getConnection(
                        config.getValue("quarkus.datasource.jdbc.url", String.class),
                        config.getValue("quarkus.flyway.username", String.class),
                        config.getValue("quarkus.flyway.password", String.class));
                Statement plain = connection.createStatement()) {
            plain.execute(statement);
        }
    }
}
