package be.eenstem.platform.outbound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClientOptions;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A call reaches the machine that was checked, under the name it was given, and ends in time whatever is answered. */
class OutboundClientTest {

    private static final Duration PATIENCE = Duration.ofMillis(400);
    private static final Resolver NAMES =
            Outbound.names(Map.of("hooks.example", List.of("127.0.0.1"), "inside.example", List.of("10.0.0.1")));

    private static Vertx vertx;

    private final AtomicReference<String> asked = new AtomicReference<>();
    private final CountDownLatch over = new CountDownLatch(1);
    private HttpServer server;

    @BeforeAll
    static void begin() {
        vertx = Vertx.vertx();
    }

    @AfterAll
    static void end() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    @BeforeEach
    void listen() throws IOException {
        server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        server.setExecutor(Executors.newCachedThreadPool());
        server.start();
    }

    @AfterEach
    void stop() {
        over.countDown();
        server.stop(0);
    }

    @Test
    void postsToTheAddressUnderTheName() {
        answer(exchange -> {
            asked.set(exchange.getRequestMethod() + " " + exchange.getRequestURI() + " "
                    + exchange.getRequestHeaders().getFirst("Host") + " "
                    + exchange.getRequestHeaders().getFirst("x-own") + " "
                    + new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            exchange.sendResponseHeaders(204, -1);
        });
        assertThat(client(NAMES).post(url("hooks.example") + "?a=b", Map.of("x-own", "1"), "zoë"))
                .isEqualTo(204);
        assertThat(asked.get()).isEqualTo("POST /hook?a=b hooks.example:%d 1 zoë".formatted(port()));
    }

    @Test
    void tellsWhateverStatusItGets() {
        answer(exchange -> exchange.sendResponseHeaders(503, 0));
        assertThat(client(NAMES).post(url("hooks.example"), Map.of(), "")).isEqualTo(503);
    }

    @Test
    void followsNobodyInward() {
        AtomicInteger calls = new AtomicInteger();
        answer(exchange -> {
            calls.incrementAndGet();
            exchange.getResponseHeaders().set("Location", url("127.0.0.1"));
            exchange.sendResponseHeaders(307, -1);
        });
        assertThat(client(NAMES).post(url("hooks.example"), Map.of(), "{}")).isEqualTo(307);
        assertThat(calls).hasValue(1);
    }

    @Test
    void isNotLedInwardByANameThatMoves() {
        answer(exchange -> exchange.sendResponseHeaders(200, -1));
        OutboundClient client = client(Outbound.rebinding("127.0.0.1", "10.0.0.1"));
        assertThat(client.post(url("hooks.example"), Map.of(), "")).isEqualTo(200);
        fails(OutboundFault.FORBIDDEN_ADDRESS, () -> client.post(url("hooks.example"), Map.of(), ""));
    }

    @Test
    void readsOnlySoMuch() {
        answer(exchange -> {
            exchange.sendResponseHeaders(200, 0);
            OutputStream endless = exchange.getResponseBody();
            while (over.getCount() > 0) {
                endless.write(new byte[8192]);
            }
        });
        assertThat(client(NAMES).post(url("hooks.example"), Map.of(), "")).isEqualTo(200);
    }

    @Test
    void waitsOnlySoLong() {
        answer(exchange -> await());
        fails(OutboundFault.TIMEOUT, () -> client(NAMES, PATIENCE).post(url("hooks.example"), Map.of(), ""));
    }

    @Test
    void alsoForAnAnswerThatDrips() {
        answer(exchange -> {
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write('x');
            exchange.getResponseBody().flush();
            await();
        });
        fails(OutboundFault.TIMEOUT, () -> client(NAMES, PATIENCE).post(url("hooks.example"), Map.of(), ""));
    }

    @Test
    void saysWhereNobodyListensOrWhereNobodyMaySpeak() throws IOException {
        int free;
        try (ServerSocket socket = new ServerSocket(0)) {
            free = socket.getLocalPort();
        }
        OutboundClient client = client(NAMES);
        fails(OutboundFault.NO_CONNECTION, () -> client.post("http://hooks.example:" + free, Map.of(), ""));
        fails(OutboundFault.FORBIDDEN_ADDRESS, () -> client.post("http://inside.example", Map.of(), ""));
    }

    @Test
    void saysWhenTheAnswerIsNone() throws Exception {
        try (ServerSocket socket = new ServerSocket(0)) {
            Thread thread = new Thread(() -> closeFirst(socket));
            thread.start();
            String url = "http://hooks.example:" + socket.getLocalPort();
            fails(OutboundFault.BAD_ANSWER, () -> client(NAMES).post(url, Map.of(), ""));
            thread.join();
        }
    }

    private static void closeFirst(ServerSocket socket) {
        try (var accepted = socket.accept()) {
            accepted.getInputStream().read();
            accepted.getOutputStream().write("nonsense\r\n\r\n".getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void fails(OutboundFault fault, Runnable call) {
        assertThatThrownBy(call::run)
                .isInstanceOfSatisfying(
                        OutboundException.class,
                        failure -> assertThat(failure.fault()).isEqualTo(fault));
    }

    private void await() {
        try {
            over.await(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void answer(HttpHandler handler) {
        server.createContext("/hook", exchange -> {
            try (HttpExchange closing = exchange) {
                handler.handle(closing);
            }
        });
    }

    private static OutboundClient client(Resolver names) {
        return client(names, Duration.ofSeconds(15));
    }

    private static OutboundClient client(Resolver names, Duration patience) {
        return new OutboundClient(
                vertx, Outbound.guard(true, names), Outbound.config(true, patience), new HttpClientOptions());
    }

    private String url(String host) {
        return "http://" + host + ":" + port() + "/hook";
    }

    private int port() {
        return server.getAddress().getPort();
    }
}
