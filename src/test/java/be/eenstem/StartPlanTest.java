package be.eenstem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.eenstem.platform.start.CannotStartException;
import io.smallrye.config.EnvConfigSource;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.nio.file.Path;
import java.util.Map;
import org.eclipse.microprofile.config.Config;
import org.junit.jupiter.api.Test;

class StartPlanTest {

    private static final String URL = "jdbc:postgresql://db/eenstem";
    private static final String ISSUER = "https://login.example/realm";
    private static final int FILE = 250;
    private static final int ENVIRONMENT = 300;

    @Test
    void isADemoWithoutConfiguration() {
        assertThat(StartPlan.of(file(Map.of()))).isEqualTo(StartPlan.DEMO);
    }

    @Test
    void isADemoWhereTheSettingsAreEmpty() {
        assertThat(StartPlan.of(
                        environment(Map.of("QUARKUS_DATASOURCE_JDBC_URL", "", "QUARKUS_OIDC_AUTH_SERVER_URL", ""))))
                .isEqualTo(StartPlan.DEMO);
    }

    @Test
    void isProductionWithADatabaseAndALoginService() {
        assertThat(StartPlan.of(
                        file(Map.of("quarkus.datasource.jdbc.url", URL, "quarkus.oidc.auth-server-url", ISSUER))))
                .isEqualTo(StartPlan.PRODUCTION);
    }

    @Test
    void seesTheEnvironment() {
        assertThat(StartPlan.of(environment(
                        Map.of("QUARKUS_DATASOURCE_JDBC_URL", URL, "QUARKUS_OIDC_AUTH_SERVER_URL", ISSUER))))
                .isEqualTo(StartPlan.PRODUCTION);
    }

    @Test
    void seesKeysOfTheProfile() {
        assertThat(StartPlan.of(file(Map.of(
                        "%prod.quarkus.datasource.jdbc.url", URL, "%prod.quarkus.oidc.auth-server-url", ISSUER))))
                .isEqualTo(StartPlan.PRODUCTION);
    }

    @Test
    void seesTheFullNamesOfTheSettings() {
        assertThat(StartPlan.of(file(Map.of(
                        "quarkus.datasource.\"<default>\".jdbc.url", URL,
                        "quarkus.oidc.\"<default>\".auth-server-url", ISSUER))))
                .isEqualTo(StartPlan.PRODUCTION);
    }

    @Test
    void refusesADatabaseWithoutALoginService() {
        Config config = file(Map.of("quarkus.datasource.jdbc.url", URL));
        assertThatThrownBy(() -> StartPlan.of(config))
                .isInstanceOf(CannotStartException.class)
                .hasMessageContaining("quarkus.datasource.jdbc.url is set and quarkus.oidc.auth-server-url is not");
    }

    @Test
    void refusesALoginServiceWithoutADatabase() {
        Config config = file(Map.of("quarkus.oidc.auth-server-url", ISSUER));
        assertThatThrownBy(() -> StartPlan.of(config))
                .isInstanceOf(CannotStartException.class)
                .hasMessageContaining("quarkus.oidc.auth-server-url is set and quarkus.datasource.jdbc.url is not");
    }

    @Test
    void keepsDataInTheWorkingDirectoryUnlessToldOtherwise() {
        assertThat(StartPlan.dataDirectory(file(Map.of()))).isEqualTo(Path.of("data"));
        assertThat(StartPlan.dataDirectory(environment(Map.of("EENSTEM_DATA_DIRECTORY", "/srv/eenstem"))))
                .isEqualTo(Path.of("/srv/eenstem"));
    }

    private static Config file(Map<String, String> properties) {
        return builder()
                .withSources(new PropertiesConfigSource(properties, "file", FILE))
                .build();
    }

    private static Config environment(Map<String, String> variables) {
        return builder()
                .withSources(new EnvConfigSource(variables, ENVIRONMENT))
                .build();
    }

    private static SmallRyeConfigBuilder builder() {
        return new SmallRyeConfigBuilder().addDefaultInterceptors().withProfile("prod");
    }
}
