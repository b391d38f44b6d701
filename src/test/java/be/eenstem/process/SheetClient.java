package be.eenstem.process;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;

/** Sends and fetches large sheets, as the coordinator. */
final class SheetClient {

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final String LOGIN =
            "Basic " + Base64.getEncoder().encodeToString("coordinator:coordinator".getBytes());

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final int port;

    SheetClient(int port) {
        this.port = port;
    }

    /** @param query what follows the address, as {@code ?dryRun=true} */
    HttpResponse<String> send(Path sheet, String query) {
        return Io.of(() -> answer(
                request("/v1/campaignImports" + query)
                        .header("Content-Type", "text/csv")
                        .POST(BodyPublishers.ofFile(sheet)),
                BodyHandlers.ofString()));
    }

    HttpResponse<String> put(String path, String type, Path file) {
        return Io.of(() -> answer(
                request(path).header("Content-Type", type).PUT(BodyPublishers.ofFile(file)), BodyHandlers.ofString()));
    }

    /** Saves the export of all campaigns. */
    HttpResponse<Path> fetch(Path file) {
        return fetch("/v1/campaigns", "text/csv", file);
    }

    HttpResponse<Path> fetch(String path, String type, Path file) {
        return Io.of(() -> answer(request(path).header("Accept", type), BodyHandlers.ofFile(file)));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .timeout(PATIENCE)
                .header("Authorization", LOGIN);
    }

    private <T> HttpResponse<T> answer(HttpRequest.Builder request, HttpResponse.BodyHandler<T> body)
            throws java.io.IOException {
        try {
            return http.send(request.build(), body);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
