package be.eenstem.platform.outbound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.net.JksOptions;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who is called at an address has to be who the name says, and is told which name was called. */
class OutboundTlsTest {

    private static final Resolver NAMES =
            Outbound.names(Map.of("hooks.example", List.of("127.0.0.1"), "other.example", List.of("127.0.0.1")));

    private final Vertx vertx = Vertx.vertx();
    private final AtomicReference<String> called = new AtomicReference<>();
    private JksOptions certificate;
    private HttpServer server;

    @BeforeEach
    void listen(@TempDir Path folder) throws Exception {
        Path store = folder.resolve("hooks.p12");
        makeCertificate(store);
        certificate = new JksOptions().setPath(store.toString()).setPassword("password");
        server = vertx.createHttpServer(
                        new HttpServerOptions().setSsl(true).setSni(true).setKeyCertOptions(certificate))
                .requestHandler(request -> {
                    called.set(request.connection().indicatedServerName());
                    request.response().setStatusCode(204).end();
                })
                .listen(0, "127.0.0.1")
                .toCompletionStage()
                .toCompletableFuture()
                .join();
    }

    @AfterEach
    void stop() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    @Test
    void theNameIsToldAndHeldAgainstTheCertificate() {
        OutboundClient trusting = client(new HttpClientOptions().setTrustOptions(certificate));
        assertThat(trusting.post(url("hooks.example"), Map.of(), "")).isEqualTo(204);
        assertThat(called.get()).isEqualTo("hooks.example");
        notTrusted(trusting, "other.example");
        notTrusted(client(new HttpClientOptions()), "hooks.example");
    }

    private void notTrusted(OutboundClient client, String host) {
        assertThatThrownBy(() -> client.post(url(host), Map.of(), ""))
                .isInstanceOfSatisfying(
                        OutboundException.class,
                        failure -> assertThat(failure.fault()).isEqualTo(OutboundFault.NO_TRUST));
    }

    private String url(String host) {
        return "https://" + host + ":" + server.actualPort();
    }

    private OutboundClient client(HttpClientOptions options) {
        return new OutboundClient(
                vertx, Outbound.guard(true, NAMES), Outbound.config(true, Duration.ofSeconds(15)), options);
    }

    private static void makeCertificate(Path store) throws Exception {
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-keyalg",
                "EC",
                "-alias",
                "hooks",
                "-dname",
                "CN=hooks.example",
                "-ext",
                "san=dns:hooks.example",
                "-storetype",
                "pkcs12",
                "-storepass",
                "password",
                "-keystore",
                store.toString());
        assertThat(new ProcessBuilder(command).inheritIO().start().waitFor()).isZero();
    }
}
