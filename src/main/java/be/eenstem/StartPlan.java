package be.eenstem;

import java.nio.file.Path;
import org.eclipse.microprofile.config.Config;

/** What the configuration asks for at start. */
enum StartPlan {
    /** Nothing configured: embedded database, demo data, demo accounts. */
    DEMO,
    /** A database and a login service of one's own. */
    PRODUCTION;

    static final String JDBC_URL = "quarkus.datasource.jdbc.url";
    static final String ISSUER = "quarkus.oidc.auth-server-url";

    /** Fails where only half of a production set-up is configured. */
    static StartPlan of(Config config) {
        boolean database = isSet(config, JDBC_URL);
        boolean issuer = isSet(config, ISSUER);
        if (database != issuer) {
            throw new IllegalStateException("""
                    Half a production set-up: %s is set and %s is not. Set both to run on your own PostgreSQL and login \
                    service, or neither to run in demo mode.""".formatted(database ? JDBC_URL : ISSUER, database ? ISSUER : JDBC_URL));
        }
        return database ? PRODUCTION : DEMO;
    }

    static Path dataDirectory(Config config) {
        return Path.of(
                config.getOptionalValue("eenstem.data-directory", String.class).orElse("data"));
    }

    private static boolean isSet(Config config, String name) {
        return config.getOptionalValue(name, String.class).isPresent();
    }
}
