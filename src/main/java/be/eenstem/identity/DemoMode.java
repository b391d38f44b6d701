package be.eenstem.identity;

import io.smallrye.config.SmallRyeConfig;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetAddress;
import java.net.UnknownHostException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Whether the demo accounts exist: only where nothing else could log in and nobody else can reach the service. */
@ApplicationScoped
public class DemoMode {

    private final boolean on;

    DemoMode(
            SmallRyeConfig config,
            @ConfigProperty(name = "eenstem.demo", defaultValue = "false") boolean demo,
            @ConfigProperty(name = "quarkus.http.host") String host) {
        boolean issuer = config.getOptionalValue("quarkus.oidc.auth-server-url", String.class)
                .isPresent();
        this.on = demo && !issuer && isLoopback(host);
    }

    public boolean isOn() {
        return on;
    }

    static boolean isLoopback(String host) {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
