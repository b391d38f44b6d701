package be.eenstem.calendar;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPOutputStream;

/** Somebody who publishes a calendar, and answers as the test wants. */
final class Publisher implements AutoCloseable {

    private final CountDownLatch over = new CountDownLatch(1);
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final HttpServer server;
    private volatile Answer answer = new Answer(404, Map.of(), new byte[0]);
    private volatile boolean hanging;
    private volatile boolean toldCondition;
    private volatile Runnable meanwhile = () -> {};

    private record Answer(int status, Map<String, String> headers, byte[] body) {}

    Publisher() {
        try {
            server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(threads);
        server.createContext("/", this::handle);
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/feed.ics";
    }

    void gives(String text, Map<String, String> headers) {
        gives(200, text.getBytes(StandardCharsets.UTF_8), headers);
    }

    void gives(int status, byte[] body, Map<String, String> headers) {
        hanging = false;
        answer = new Answer(status, headers, body);
    }

    /** @param times how often what follows the beginning is repeated */
    void givesPacked(String begin, String more, int times, String end) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream octets = new GZIPOutputStream(packed)) {
            octets.write(begin.getBytes(StandardCharsets.UTF_8));
            byte[] part = more.getBytes(StandardCharsets.UTF_8);
            for (int time = 0; time < times; time++) {
                octets.write(part);
            }
            octets.write(end.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        gives(200, packed.toByteArray(), Map.of("Content-Encoding", "gzip"));
    }

    void hangs() {
        hanging = true;
    }

    /** What happens elsewhere while it is called the next time. */
    void whileCalled(Runnable action) {
        meanwhile = action;
    }

    /** Whether the last call told what it knows already. */
    boolean wasToldCondition() {
        return toldCondition;
    }

    @Override
    public void close() {
        over.countDown();
        server.stop(0);
        threads.shutdown();
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            if (hanging) {
                over.await(20, TimeUnit.SECONDS);
            }
            Runnable action = meanwhile;
            meanwhile = () -> {};
            action.run();
            Answer now = answer;
            String known = exchange.getRequestHeaders().getFirst("If-None-Match");
            toldCondition = known != null;
            now.headers().forEach(exchange.getResponseHeaders()::set);
            boolean same = known != null && known.equals(now.headers().get("ETag"));
            exchange.sendResponseHeaders(same ? 304 : now.status(), same || now.body().length == 0 ? -1 : 0);
            if (!same) {
                exchange.getResponseBody().write(now.body());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
