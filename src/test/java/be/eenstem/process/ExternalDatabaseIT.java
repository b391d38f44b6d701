package be.eenstem.process;

import static org.assertj.core.api.Assertions.assertThat;

import be.eenstem.platform.database.EmbeddedDatabase;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The service as docker/Dockerfile and docker/compose.yaml start it. */
class ExternalDatabaseIT {

    private static final String ENTRYPOINT = "exec java $JAVA_OPTS -jar %s \"$@\"";

    @Test
    void runsAsInTheImageWithoutADatabaseAndDemoAccountsOfItsOwn() throws Exception {
        try (Home home = new Home();
                EmbeddedDatabase external = EmbeddedDatabase.start(home.resolve("external"));
                ServiceProcess service = asInTheImage(home, external).awaitHealthy()) {
            assertThat(home.resolve("data")).doesNotExist();
            assertThat(service.client().getAs("coordinator", "/v1/campaigns").statusCode())
                    .isEqualTo(401);
            assertThat(service.client().get("/v1/campaigns").body()).contains("\"total\":0");
            assertThat(service.log().lines().filter(line -> !line.contains("OIDC")))
                    .noneMatch(line -> line.contains("WARN") || line.contains("ERROR") || line.contains("demo mode"));
            assertThat(healthcheck(service)).isZero();
            service.terminate();
            assertThat(service.awaitExit()).isEqualTo(128 + 15);
        }
    }

    @Test
    void doesNotTakeTokensThatAreMeantForOthers() throws Exception {
        try (Home home = Home.unpacked();
                EmbeddedDatabase external = EmbeddedDatabase.start(home.resolve("external"));
                ServiceProcess service = asInTheImage(home, external, Map.of("QUARKUS_OIDC_TOKEN_AUDIENCE", "any"))) {
            assertThat(service.awaitExit()).isEqualTo(2);
            assertThat(service.log()).contains("Eenstem does not start: quarkus.oidc.token.audience names");
        }
    }

    private static ServiceProcess asInTheImage(Home home, EmbeddedDatabase external) {
        return asInTheImage(home, external, Map.of());
    }

    private static ServiceProcess asInTheImage(Home home, EmbeddedDatabase external, Map<String, String> more) {
        Map<String, String> environment = new HashMap<>(loginTo(external));
        environment.putAll(Map.of(
                "JAVA_OPTS", "-XX:MaxRAMPercentage=75 -XX:+ExitOnOutOfMemoryError -XX:TieredStopAtLevel=1",
                "QUARKUS_HTTP_HOST", "0.0.0.0",
                "QUARKUS_OIDC_AUTH_SERVER_URL", "http://keycloak:8080/realms/eenstem",
                "QUARKUS_OIDC_TOKEN_ISSUER", "http://127.0.0.1:8180/realms/eenstem",
                "QUARKUS_OIDC_CLIENT_ID", "eenstem",
                "QUARKUS_OIDC_CREDENTIALS_SECRET", "secret"));
        environment.putAll(more);
        String jar =
                Path.of("target/quarkus-app/quarkus-run.jar").toAbsolutePath().toString();
        return ServiceProcess.run(home, environment, List.of("sh", "-c", ENTRYPOINT.formatted(jar), "eenstem"));
    }

    /** The environment of a service on a database of its own, as the role that owns nothing. */
    static Map<String, String> loginTo(EmbeddedDatabase database) {
        return Map.of(
                "QUARKUS_DATASOURCE_JDBC_URL", database.jdbcUrl(),
                "QUARKUS_DATASOURCE_USERNAME", database.application().user(),
                "QUARKUS_DATASOURCE_PASSWORD", database.application().password(),
                "QUARKUS_FLYWAY_USERNAME", database.owner().user(),
                "QUARKUS_FLYWAY_PASSWORD", database.owner().password());
    }

    private static int healthcheck(ServiceProcess service) throws IOException, InterruptedException {
        ProcessBuilder check = new ProcessBuilder("bash", "docker/healthcheck.sh").inheritIO();
        check.environment().put("QUARKUS_HTTP_PORT", Integer.toString(service.port()));
        return check.start().waitFor();
    }
}
