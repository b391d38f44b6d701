package be.eenstem.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** However a database of one's own is configured, it is seen before the embedded one is started. */
class StartPlanIT {

    private static final String URL = "jdbc:postgresql://127.0.0.1:1/none";
    private static final String HALF = "quarkus.datasource.jdbc.url is set and quarkus.oidc.auth-server-url is not";

    private final Home home = new Home();

    @AfterEach
    void cleanUp() {
        home.close();
    }

    @Test
    void seesTheEnvironment() {
        assertRefused(HALF, Map.of("QUARKUS_DATASOURCE_JDBC_URL", URL));
    }

    @Test
    void seesASystemProperty() {
        assertRefused(HALF, Map.of(), "-Dquarkus.datasource.jdbc.url=" + URL);
    }

    @Test
    void seesAConfigDirectory() {
        home.write("config/application.properties", "quarkus.datasource.jdbc.url=" + URL);
        assertRefused(HALF, Map.of());
    }

    @Test
    void seesADotEnvFile() {
        home.write(".env", "QUARKUS_DATASOURCE_JDBC_URL=" + URL);
        assertRefused(HALF, Map.of());
    }

    @Test
    void seesAKeyOfTheProfile() {
        home.write("config/application.properties", "%prod.quarkus.datasource.jdbc.url=" + URL);
        assertRefused(HALF, Map.of());
    }

    @Test
    void seesAFileElsewhere() {
        home.write("elsewhere.properties", "quarkus.datasource.jdbc.url=" + URL);
        assertRefused(HALF, Map.of("QUARKUS_CONFIG_LOCATIONS", "elsewhere.properties"));
    }

    @Test
    void refusesALoginServiceWithoutADatabase() {
        assertRefused(
                "quarkus.oidc.auth-server-url is set and quarkus.datasource.jdbc.url is not",
                Map.of("QUARKUS_OIDC_AUTH_SERVER_URL", "http://127.0.0.1:1"));
    }

    @Test
    void saysInOneLineThatTheDatabaseIsAway() {
        assertRefused(
                "the database " + URL + " cannot be used: Connection to 127.0.0.1:1 refused",
                Map.of(
                        "QUARKUS_OIDC_AUTH_SERVER_URL",
                        "http://127.0.0.1:1",
                        "QUARKUS_DATASOURCE_JDBC_URL",
                        URL + "?password=secret"));
    }

    @Test
    void saysInOneLineThatThePortIsTaken() throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String port = "-Dquarkus.http.port=" + other.getLocalPort();
            assertRefused("it cannot listen on 127.0.0.1:" + other.getLocalPort(), Map.of(), port);
        }
    }

    private void assertRefused(String reason, Map<String, String> environment, String... options) {
        try (ServiceProcess service = ServiceProcess.start(home, environment, options)) {
            assertThat(service.awaitExit()).isEqualTo(2);
            assertThat(service.log().lines().filter(line -> line.startsWith("Eenstem does not start: ")))
                    .singleElement()
                    .asString()
                    .contains(reason)
                    .doesNotContain("secret");
            assertThat(service.log()).doesNotContain("\tat ");
            assertThat(home.resolve("data/postgres")).doesNotExist();
        }
    }
}
