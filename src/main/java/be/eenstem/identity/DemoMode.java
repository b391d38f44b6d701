package be.eenstem.identity;

import be.eenstem.platform.start.ListenAddress;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Whether the demo accounts exist: only where nothing else could log in and nobody else can reach the service. */
@ApplicationScoped
public class DemoMode {

    /** The setting that names the login service. */
    public static final String ISSUER = "quarkus.oidc.auth-server-url";

    /** The second is the same setting by its full name. */
    private static final List<String> ISSUERS = List.of(ISSUER, "quarkus.oidc.\"<default>\".auth-server-url");

    private final boolean on;
    private final boolean issuer;

    DemoMode(Config config, @ConfigProperty(name = "eenstem.demo", defaultValue = "false") boolean demo) {
        this.issuer = hasIssuer(config);
        this.on = demo && !issuer && ListenAddress.of(config).isLoopback();
    }

    public boolean isOn() {
        return on;
    }

    /** Whether an account that logged in once could do so today: of demo mode, or of a login service. */
    public boolean knows(String subject) {
        return Account.isOfAnIssuer(subject) ? issuer : on;
    }

    /** Whether a login service is configured. */
    public static boolean hasIssuer(Config config) {
        return ISSUERS.stream()
                .anyMatch(name -> config.getOptionalValue(name, String.class).isPresent());
    }
}
