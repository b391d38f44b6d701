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
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is got is in the file, whole and no more than may be, and nobody leads the service inward. */
class DownloadTest {

    private static final long MOST = 1_000_000;
    private static final Resolver NAMES =
            Outbound.names(Map.of("feeds.example", List.of("127.0.0.1"), "inside.example", List.of("10.0.0.1")));

    private static Vertx vertx;

    @TempDir
    Path folder;

    private final CountDownLatch over = new CountDownLatch(1);
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private HttpServer server;
    private Path file;

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
        file = Files.createFile(folder.resolve("body"));
        server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        server.setExecutor(threads);
        server.start();
    }

    @AfterEach
    void stop() {
        over.countDown();
        server.stop(0);
        threads.shutdown();
    }

    @Test
    void whatIsThereIsInTheFile() throws IOException {
        String text = "zoë ".repeat(100_000);
        answer("/a", exchange -> {
            exchange.getResponseHeaders().set("ETag", "\"1\"");
            exchange.getResponseHeaders().set("Last-Modified", "Mon, 03 May 2027 08:00:00 GMT");
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write(text.getBytes(StandardCharsets.UTF_8));
        });
        Fetched fetched = get(url("/a"));
        assertThat(fetched).isEqualTo(new Fetched(200, "\"1\"", "Mon, 03 May 2027 08:00:00 GMT", null, null));
        assertThat(Files.readString(file)).isEqualTo(text);
    }

    @Test
    void anyOtherAnswerIsItsStatus() throws IOException {
        answer("/a", exchange -> {
            boolean known = "\"1\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
            exchange.sendResponseHeaders(known ? 304 : 500, -1);
        });
        assertThat(client(NAMES, Duration.ofSeconds(15))
                        .get(url("/a"), Map.of("If-None-Match", "\"1\""), file, MOST)
                        .status())
                .isEqualTo(304);
        assertThat(get(url("/a")).status()).isEqualTo(500);
        assertThat(Files.size(file)).isZero();
    }

    @Test
    void whatMovedIsFollowed() throws IOException {
        move("/a", "b?c=d");
        move("/b", url("/e"));
        answer("/e", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write('x');
        });
        assertThat(get(url("/a")).status()).isEqualTo(200);
        assertThat(Files.readString(file)).isEqualTo("x");
    }

    @Test
    void butNotInwardAndNotForEver() {
        move("/metadata", "http://169.254.169.254/latest");
        move("/inside", "http://inside.example/");
        move("/file", "file:///etc/passwd");
        move("/round", "/round");
        move("/nowhere", "http://[/");
        fails(OutboundFault.FORBIDDEN_ADDRESS, "/metadata");
        fails(OutboundFault.FORBIDDEN_ADDRESS, "/inside");
        fails(OutboundFault.MALFORMED, "/file");
        fails(OutboundFault.TOO_MANY_REDIRECTS, "/round");
        fails(OutboundFault.BAD_ANSWER, "/nowhere");
        OutboundClient strict = new OutboundClient(
                vertx,
                Outbound.guard(false, NAMES),
                Outbound.config(true, Duration.ofSeconds(15)),
                new HttpClientOptions());
        fails(strict, OutboundFault.NOT_HTTPS, url("/round"));
        fails(strict, OutboundFault.FORBIDDEN_ADDRESS, "https://127.0.0.1/");
    }

    @Test
    void aNameThatMovesBetweenTwoCallsLeadsNowhere() {
        move("/a", "/a");
        fails(
                client(Outbound.rebinding("127.0.0.1", "169.254.169.254"), Duration.ofSeconds(15)),
                OutboundFault.FORBIDDEN_ADDRESS,
                url("/a"));
    }

    @Test
    void tooMuchIsLeft() {
        answer("/a", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            OutputStream endless = exchange.getResponseBody();
            while (over.getCount() > 0) {
                endless.write(new byte[8192]);
            }
        });
        fails(OutboundFault.TOO_LARGE, "/a");
    }

    @Test
    void whatDoesNotComeIsNotWaitedFor() {
        answer("/silent", exchange -> await());
        answer("/drips", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write('x');
            exchange.getResponseBody().flush();
            await();
        });
        OutboundClient hasty = client(NAMES, Duration.ofMillis(400));
        fails(hasty, OutboundFault.TIMEOUT, url("/silent"));
        fails(hasty, OutboundFault.TIMEOUT, url("/drips"));
    }

    @Test
    void halfAnAnswerIsNone() {
        answer("/a", exchange -> {
            exchange.sendResponseHeaders(200, 100);
            exchange.getResponseBody().write('x');
        });
        fails(OutboundFault.BAD_ANSWER, "/a");
    }

    private void move(String from, String to) {
        answer(from, exchange -> {
            exchange.getResponseHeaders().set("Location", to);
            exchange.sendResponseHeaders(302, -1);
        });
    }

    private void answer(String path, HttpHandler handler) {
        server.createContext(path, exchange -> {
            try (HttpExchange closing = exchange) {
                handler.handle(closing);
            }
        });
    }

    private void await() {
        try {
            over.await(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Fetched get(String url) {
        return client(NAMES, Duration.ofSeconds(15)).get(url, Map.of(), file, MOST);
    }

    private void fails(OutboundFault fault, String path) {
        fails(client(NAMES, Duration.ofSeconds(15)), fault, url(path));
    }

    private void fails(OutboundClient client, OutboundFault fault, String url) {
        assertThatThrownBy(() -> client.get(url, Map.of(), file, MOST))
                .isInstanceOfSatisfying(
                        OutboundException.class,
                        failure -> assertThat(failure.fault()).as(url).isEqualTo(fault));
    }

    private static OutboundClient client(Resolver names, Duration patience) {
        return new OutboundClient(
                vertx, Outbound.guard(true, names), Outbound.config(true, patience), new HttpClientOptions());
    }

    private String url(String path) {
        return "http://feeds.example:" + server.getAddress().getPort() + path;
    }
}
