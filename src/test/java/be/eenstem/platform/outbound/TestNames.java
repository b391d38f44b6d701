package be.eenstem.platform.outbound;

import io.quarkus.test.junit.QuarkusMock;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Map;

/** Names that lead where a test says. */
public final class TestNames {

    private TestNames() {}

    /** For the rest of a test method. */
    public static void are(Map<String, List<String>> known) {
        Resolver names = Outbound.names(known);
        QuarkusMock.installMockForType(
                new SystemResolver() {
                    @Override
                    public List<InetAddress> resolve(String host) throws UnknownHostException {
                        return names.resolve(host);
                    }
                },
                SystemResolver.class);
    }
}
