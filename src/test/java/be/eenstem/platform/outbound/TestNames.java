package be.eenstem.platform.outbound;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusMock;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Map;

/** Names that lead where a test says; not to be looked up in a transaction, which may not wait for any. */
public final class TestNames {

    private TestNames() {}

    /** For the rest of a test method. */
    public static void are(Map<String, List<String>> known) {
        Resolver names = Outbound.names(known);
        QuarkusMock.installMockForType(
                new SystemResolver() {
                    @Override
                    public List<InetAddress> resolve(String host) throws UnknownHostException {
                        assertThat(QuarkusTransaction.isActive()).isFalse();
                        return names.resolve(host);
                    }
                },
                SystemResolver.class);
    }
}
