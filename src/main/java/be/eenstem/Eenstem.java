package be.eenstem;

import be.eenstem.platform.database.DataDirectoryInUseException;
import be.eenstem.platform.database.EmbeddedDatabase;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import io.quarkus.runtime.configuration.ConfigUtils;
import org.eclipse.microprofile.config.Config;

/** Starts the service, on an embedded PostgreSQL where no database is configured. */
@QuarkusMain
public class Eenstem {

    private static final int USAGE_ERROR = 2;

    private Eenstem() {}

    public static void main(String... arguments) {
        // Quarkus would answer a malformed address with an empty 400; ours is a problem (platform.http.Address).
        System.setProperty("vertx.disableURIValidation", "true");
        Config config = ConfigUtils.configBuilder().build();
        try {
            if (StartPlan.of(config) == StartPlan.PRODUCTION) {
                Quarkus.run(arguments);
            } else {
                runDemo(config, arguments);
            }
        } catch (DataDirectoryInUseException | IllegalStateException e) {
            System.err.println("Eenstem does not start: " + e.getMessage());
            System.exit(USAGE_ERROR);
        }
    }

    private static void runDemo(Config config, String... arguments) {
        EmbeddedDatabase database = EmbeddedDatabase.start(StartPlan.dataDirectory(config));
        System.setProperty(StartPlan.JDBC_URL, database.jdbcUrl());
        System.setProperty("quarkus.datasource.username", database.user());
        System.setProperty("eenstem.demo", "true");
        Quarkus.run(null, (code, failure) -> end(database, failure), arguments);
        database.close();
    }

    /** Quarkus tells why it could not start only where nobody else listens for the end. */
    private static void end(EmbeddedDatabase database, Throwable failure) {
        if (failure != null) {
            failure.printStackTrace();
        }
        database.close();
    }
}
