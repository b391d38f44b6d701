package be.eenstem.platform.outbound;

import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.ConnectException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.SSLException;

/**
 * Calls addresses that users give. Each call checks the address and connects to the very one that was checked, under the name in
 * the address (SNI, certificate, Host). A post follows no redirect, and where a get is led is checked as what users give.
 */
@ApplicationScoped
public class OutboundClient {

    /** Of an answer nothing further is read. */
    static final int MOST_OF_AN_ANSWER = 64 * 1024;

    private static final int MOST_MOVES = 3;

    private final Vertx vertx;
    private final AddressGuard guard;
    private final OutboundConfig config;
    private final HttpClient http;

    @Inject
    OutboundClient(Vertx vertx, AddressGuard guard, OutboundConfig config) {
        this(vertx, guard, config, new HttpClientOptions());
    }

    OutboundClient(Vertx vertx, AddressGuard guard, OutboundConfig config, HttpClientOptions options) {
        this.vertx = vertx;
        this.guard = guard;
        this.config = config;
        options.setKeepAlive(false)
                .setVerifyHost(true)
                .setConnectTimeout((int) config.connectTime().toMillis())
                .setMaxRedirects(0);
        // What a receiver gets wrong is for its owner to read, not for the log.
        this.http = vertx.httpClientBuilder()
                .with(options)
                .withConnectHandler(connection -> connection.exceptionHandler(told -> {}))
                .build();
    }

    /**
     * Posts a text and waits for the end of the answer, or for as much of it as is read. Not for an event loop.
     *
     * @return the status
     */
    public int post(String url, Map<String, String> headers, String body) {
        return call(
                guard.check(url),
                HttpMethod.POST,
                headers,
                config.answerTime(),
                (request, status) -> send(request, body, status));
    }

    /**
     * Gets what is at an address, follows it where it moved, a few times, and leaves it in a file. Not for an event loop.
     *
     * @param most octets; more than that is a failure
     */
    public Fetched get(String url, Map<String, String> headers, Path into, long most) {
        long until = System.nanoTime() + config.downloadTime().toNanos();
        String next = url;
        for (int moves = 0; moves <= MOST_MOVES; moves++) {
            Duration left = Duration.ofNanos(Math.max(1_000_000, until - System.nanoTime()));
            Fetched fetched = call(
                    guard.check(next),
                    HttpMethod.GET,
                    headers,
                    left,
                    (request, answer) -> request.send()
                            .onFailure(answer::tryFail)
                            .onSuccess(
                                    response -> new Download(response, vertx.fileSystem(), into, most).into(answer)));
            if (!fetched.hasMoved()) {
                return fetched;
            }
            next = fetched.from(next);
        }
        throw new OutboundException(OutboundFault.TOO_MANY_REDIRECTS);
    }

    /** What a call does with its connection. */
    private interface Exchange<T> {

        void run(HttpClientRequest request, Promise<T> answer);
    }

    private <T> T call(
            CheckedAddress address,
            HttpMethod method,
            Map<String, String> headers,
            Duration patience,
            Exchange<T> exchange) {
        Promise<T> answer = Promise.promise();
        long timer = vertx.setTimer(
                patience.toMillis(), late -> answer.tryFail(new OutboundException(OutboundFault.TIMEOUT)));
        http.request(options(address, method, headers))
                .onFailure(answer::tryFail)
                .onSuccess(request -> {
                    answer.future().onComplete(end -> request.reset());
                    exchange.run(request, answer);
                });
        try {
            return answer.future().toCompletionStage().toCompletableFuture().join();
        } catch (CompletionException e) {
            throw failure(e.getCause());
        } finally {
            vertx.cancelTimer(timer);
        }
    }

    private static RequestOptions options(CheckedAddress address, HttpMethod method, Map<String, String> headers) {
        RequestOptions options = new RequestOptions()
                .setMethod(method)
                .setServer(SocketAddress.inetSocketAddress(address.peer()))
                .setHost(address.uri().getHost())
                .setPort(address.peer().getPort())
                .setSsl(address.isSecure())
                .setURI(address.target());
        headers.forEach(options::putHeader);
        return options;
    }

    private static void send(HttpClientRequest request, String body, Promise<Integer> status) {
        if (!status.future().isComplete()) {
            request.send(Buffer.buffer(body)).onFailure(status::tryFail).onSuccess(response -> read(response, status));
        }
    }

    private static void read(HttpClientResponse response, Promise<Integer> status) {
        AtomicInteger taken = new AtomicInteger();
        response.exceptionHandler(status::tryFail)
                .endHandler(end -> status.tryComplete(response.statusCode()))
                .handler(part -> {
                    if (taken.addAndGet(part.length()) > MOST_OF_AN_ANSWER) {
                        status.tryComplete(response.statusCode());
                    }
                });
    }

    private static OutboundException failure(Throwable cause) {
        if (cause instanceof OutboundException known) {
            return known;
        }
        if (cause instanceof SSLException) {
            return new OutboundException(OutboundFault.NO_TRUST);
        }
        return new OutboundException(
                cause instanceof ConnectException ? OutboundFault.NO_CONNECTION : OutboundFault.BAD_ANSWER);
    }
}
