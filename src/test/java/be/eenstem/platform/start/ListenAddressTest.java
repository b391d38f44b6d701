package be.eenstem.platform.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListenAddressTest {

    private static final int PORT = 8080;

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "localhost", "::1", "127.0.0.53"})
    void isLoopback(String host) {
        assertThat(new ListenAddress(host, PORT).isLoopback()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0", "0", "::", "192.0.2.1", "no-such-host.invalid", " "})
    void isNotLoopback(String host) {
        assertThat(new ListenAddress(host, PORT).isLoopback()).isFalse();
    }

    @Test
    void isReachedByItsHostOrThisMachine() {
        assertThat(new ListenAddress("localhost", PORT).url()).isEqualTo("http://localhost:8080");
        assertThat(new ListenAddress("::1", PORT).url()).isEqualTo("http://[::1]:8080");
        assertThat(new ListenAddress("0.0.0.0", PORT).url()).isEqualTo("http://127.0.0.1:8080");
    }

    @Test
    void tellsThatThePortIsTaken() throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            ListenAddress address = new ListenAddress("127.0.0.1", other.getLocalPort());
            assertThatThrownBy(address::requireFree)
                    .isInstanceOf(CannotStartException.class)
                    .hasMessageContaining("it cannot listen on 127.0.0.1:" + other.getLocalPort());
        }
    }

    @Test
    void leavesAFreePortFree() throws IOException {
        int port;
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = other.getLocalPort();
        }
        ListenAddress address = new ListenAddress("127.0.0.1", port);
        address.requireFree();
        address.requireFree();
    }
}
