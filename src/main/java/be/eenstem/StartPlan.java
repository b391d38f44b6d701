package be.eenstem;

import be.eenstem.identity.DemoMode;
import be.eenstem.platform.start.CannotStartException;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.microprofile.config.Config;

/** What the configuration asks for at start. */
enum StartPlan {
    /** Nothing configured: embedded database, demo data, demo accounts. */
    DEMO,
    /** A database and a login service of one's own. */
    PRODUCTION;

    static final String JDBC_URL = "quarkus.datasource.jdbc.url";
    static final String DEMO_RUN = "eenstem.demo";

    /** Whether tokens are looked at; without a login service nobody could. */
    static final String TOKENS = "quarkus.oidc.tenant-enabled";

    /** The second is the same datasource by its full name. */
    private static final List<String> JDBC_URLS = List.of(JDBC_URL, "quarkus.datasource.\"<default>\".jdbc.url");

    /** Fails where only half of a production set-up is configured. */
    static StartPlan of(Config config) {
        boolean database = JDBC_URLS.stream()
                .anyMatch(name -> config.getOptionalValue(name, String.class).isPresent());
        boolean issuer = DemoMode.hasIssuer(config);
        if (database != issuer) {
            throw half(database ? JDBC_URL : DemoMode.ISSUER, database ? DemoMode.ISSUER : JDBC_URL);
        }
        return database ? PRODUCTION : DEMO;
    }

    static Path dataDirectory(Config config) {
        return Path.of(
                config.getOptionalValue("eenstem.data-directory", String.class).orElse("data"));
    }

    /** Whether this run is one without configuration; its own database is in the configuration by then. */
    static boolean isDemo(Config config) {
        return config.getOptionalValue(DEMO_RUN, Boolean.class).orElse(false);
    }

    private static CannotStartException half(String set, String missing) {
        return new CannotStartException("half a production set-up: " + set + " is set and " + missing
                + " is not; set both to run on your own PostgreSQL and login service, or neither to run in demo mode");
    }
}
