package be.eenstem.identity;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigurationException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Does not let the service start where it would take tokens that are meant for others. */
@ApplicationScoped
class LoginCheck {

    private static final String AUDIENCE = "quarkus.oidc.token.audience";

    void check(
            @Observes StartupEvent start,
            Config config,
            @ConfigProperty(name = AUDIENCE) Optional<List<String>> audience) {
        boolean anyone = audience.map(names -> names.contains("any")).orElse(true);
        if (anyone && DemoMode.hasIssuer(config)) {
            throw new ConfigurationException(AUDIENCE
                    + " names nobody, or anyone: set it to what tokens for this service have as their audience");
        }
    }
}
