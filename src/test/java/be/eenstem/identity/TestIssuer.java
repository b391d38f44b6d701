package be.eenstem.identity;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A small OpenID Connect issuer over real HTTP, which can be stopped and started again on its port. */
public final class TestIssuer implements AutoCloseable {

    private final URI url;
    private final List<TestKey> keys = new ArrayList<>(List.of(new TestKey("first")));
    private final Map<String, JsonObject> opaque = new ConcurrentHashMap<>();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private HttpServer server;

    /** What is wrong with it, for a test. */
    public enum Mood {
        WELL,
        FAILING,
        SILENT
    }

    private volatile Mood mood = Mood.WELL;

    public TestIssuer(URI url) {
        this.url = url;
    }

    public String url() {
        return url.toString();
    }

    public void start() {
        if (server == null) {
            server = created();
            server.setExecutor(threads);
            server.createContext("/.well-known/openid-configuration", exchange -> answer(exchange, discovery()));
            server.createContext("/keys", exchange -> answer(exchange, keySet()));
            server.createContext("/introspection", exchange -> answer(exchange, introspection(exchange)));
            server.start();
        }
    }

    public void stop() {
        if (server != null) {
            server.stop(0);
            server = null;
        }
    }

    @Override
    public void close() {
        stop();
        threads.shutdownNow();
    }

    void be(Mood mood) {
        this.mood = mood;
    }

    /** The key that signs from now on; the older ones stay known. */
    void rotate() {
        keys.add(new TestKey("key-" + keys.size()));
    }

    TestKey key() {
        return keys.get(keys.size() - 1);
    }

    /** Has the issuer say this of an opaque token. */
    void tell(String token, JsonObject answer) {
        opaque.put(token, answer);
    }

    /** A token with what every token of this issuer has; it lets nobody in by itself. */
    public TestToken token() {
        return new TestToken(this);
    }

    private HttpServer created() {
        try {
            return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), url.getPort()), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private JsonObject discovery() {
        return new JsonObject()
                .put("issuer", url())
                .put("jwks_uri", url() + "/keys")
                .put("introspection_endpoint", url() + "/introspection");
    }

    private JsonObject keySet() {
        return new JsonObject()
                .put("keys", new JsonArray(keys.stream().map(TestKey::jwk).toList()));
    }

    private JsonObject introspection(HttpExchange exchange) throws IOException {
        String form = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        return Arrays.stream(form.split("&"))
                .filter(field -> field.startsWith("token="))
                .map(field -> URLDecoder.decode(field.substring("token=".length()), StandardCharsets.UTF_8))
                .map(token -> opaque.getOrDefault(token, new JsonObject().put("active", false)))
                .findFirst()
                .orElseThrow();
    }

    private void answer(HttpExchange exchange, JsonObject content) throws IOException {
        if (mood == Mood.SILENT) {
            return;
        }
        byte[] body = content.encode().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(mood == Mood.FAILING ? 500 : 200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
