package be.eenstem.process;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;

/** A client of one service process. */
final class Client {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();

    private final int port;

    Client(int port) {
        this.port = port;
    }

    boolean isHealthy() {
        try {
            return get("/health").statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    HttpResponse<String> get(String path) throws IOException {
        return send(request(path));
    }

    /** By an account of demo mode, whose password is its name. */
    HttpResponse<String> getAs(String account, String path) throws IOException {
        return send(request(path).header("Authorization", basic(account)));
    }

    HttpResponse<String> postAs(String account, String path, String json, String idempotencyKey) throws IOException {
        return send(request(path)
                .header("Authorization", basic(account))
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", idempotencyKey)
                .POST(BodyPublishers.ofString(json)));
    }

    HttpResponse<String> putAs(String account, String path, String json) throws IOException {
        return send(request(path)
                .header("Authorization", basic(account))
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(json)));
    }

    HttpResponse<String> getWith(String token, String path) throws IOException {
        return send(request(path).header("Authorization", "Bearer " + token));
    }

    HttpResponse<String> postWith(String token, String path, String json) throws IOException {
        return send(request(path)
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json)));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .timeout(PATIENCE);
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException {
        try {
            return HTTP.send(request.build(), BodyHandlers.ofString());
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String basic(String account) {
        byte[] login = (account + ":" + account).getBytes(StandardCharsets.UTF_8);
        return "Basic " + Base64.getEncoder().encodeToString(login);
    }
}
