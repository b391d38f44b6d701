package be.eenstem.identity;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.util.Map;
import org.eclipse.microprofile.config.ConfigProvider;

/** The service with a login service, which is away until a test starts it. */
public class IssuerProfile implements QuarkusTestProfile {

    private static TestIssuer issuer;

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "quarkus.oidc.tenant-enabled",
                "true",
                DemoMode.ISSUER,
                "http://127.0.0.1:" + freePort(),
                "eenstem.login.patience",
                "1S");
    }

    /** The login service of the running application, up and well. */
    public static synchronized TestIssuer issuer() {
        if (issuer == null) {
            issuer = new TestIssuer(URI.create(ConfigProvider.getConfig().getValue(DemoMode.ISSUER, String.class)));
            Runtime.getRuntime().addShutdownHook(new Thread(issuer::close));
        }
        issuer.be(TestIssuer.Mood.WELL);
        issuer.start();
        return issuer;
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
