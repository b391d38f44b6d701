package be.eenstem;

import be.eenstem.platform.database.DirectoryLock;
import be.eenstem.platform.database.EmbeddedDatabase;
import be.eenstem.platform.http.ConnectionGuard;
import be.eenstem.platform.start.CannotStartException;
import be.eenstem.platform.start.ListenAddress;
import be.eenstem.platform.start.StartFailure;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import io.quarkus.runtime.configuration.ConfigUtils;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.microprofile.config.Config;

/** Starts the service, on an embedded PostgreSQL where no database is configured. */
@QuarkusMain
public class Eenstem {

    private static final int CANNOT_START = 2;

    private Eenstem() {}

    public static void main(String... arguments) {
        // Quarkus would answer a malformed address with an empty 400; ours is a problem (platform.http.Address).
        System.setProperty("vertx.disableURIValidation", "true");
        System.setProperty(ConnectionGuard.SWITCH, "serviceload");
        try {
            Config config = ConfigUtils.configBuilder().build();
            if (StartPlan.of(config) == StartPlan.PRODUCTION) {
                ListenAddress.of(config).requireFree();
                serve(Map.of(StartPlan.TOKENS, "true"), config, arguments);
            } else {
                runDemo(config, arguments);
            }
        } catch (CannotStartException e) {
            if (!CleanStop.isUnderWay()) {
                System.err.println("Eenstem does not start: " + e.getMessage());
                System.exit(CANNOT_START);
            }
        }
    }

    private static void runDemo(Config config, String... arguments) {
        try (DirectoryLock lock = DirectoryLock.acquire(StartPlan.dataDirectory(config))) {
            ListenAddress.of(config).requireFree();
            System.out.println("Eenstem starts its own PostgreSQL on " + lock.path());
            EmbeddedDatabase database = new EmbeddedDatabase(lock);
            try (CleanStop stop = CleanStop.of(database)) {
                if (database.start()) {
                    serveOn(database, config, arguments);
                }
            }
        }
    }

    private static void serveOn(EmbeddedDatabase database, Config config, String... arguments) {
        Map<String, String> settings = Map.of(
                StartPlan.JDBC_URL,
                database.jdbcUrl(),
                "quarkus.datasource.username",
                database.application().user(),
                "quarkus.datasource.password",
                database.application().password(),
                "quarkus.flyway.username",
                database.owner().user(),
                "quarkus.flyway.password",
                database.owner().password(),
                StartPlan.DEMO_RUN,
                "true");
        serve(settings, config, arguments);
    }

    private static void serve(Map<String, String> settings, Config config, String... arguments) {
        settings.forEach(System::setProperty);
        AtomicReference<Throwable> failure = new AtomicReference<>();
        Quarkus.run(Service.class, (code, cause) -> failure.set(cause), arguments);
        // A second run in this process, as live reload makes, must not take them for an operator's.
        settings.keySet().forEach(System::clearProperty);
        if (failure.get() != null) {
            throw StartFailure.of(failure.get(), config);
        }
    }
}
