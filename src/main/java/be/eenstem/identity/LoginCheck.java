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

    private static final String ISSUER = "quarkus.oidc.token.issuer";
    private static final String AUDIENCE = "quarkus.oidc.token.audience";

    void check(
            @Observes StartupEvent start,
            Config config,
            @ConfigProperty(name = AUDIENCE) Optional<List<String>> audience) {
        if (DemoMode.hasIssuer(config) && !isIssuerKnown(config)) {
            throw new ConfigurationException(
                    ISSUER + " is any, or unknown without discovery: set it to what tokens have as their issuer");
        }
        boolean anyone = audience.map(names -> names.contains("any")).orElse(true);
        if (anyone && DemoMode.hasIssuer(config)) {
            throw new ConfigurationException(AUDIENCE
                    + " names nobody, or anyone: set it to what tokens for this service have as their audience");
        }
    }

    private static boolean isIssuerKnown(Config config) {
        boolean discovered = config.getOptionalValue("quarkus.oidc.discovery-enabled", Boolean.class)
                .orElse(true);
        return config.getOptionalValue(ISSUER, String.class)
                .map(issuer -> !issuer.equals("any"))
                .orElse(discovered);
    }
}
