package be.eenstem.conflict;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;

/** Asks, and takes the answers as they come, byte by byte. */
final class QuietClient {

    static final String ANONYMOUS = "anonymous";

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String base;

    QuietClient(String base) {
        this.base = base.replaceAll("/$", "");
    }

    /** An answer but for its date and the name of the trace; these may differ. */
    record Answer(int status, Map<String, String> headers, String body) {

        static Answer of(HttpResponse<String> response) {
            Map<String, String> headers = new TreeMap<>();
            response.headers().map().forEach((name, values) -> headers.put(name, String.join(", ", values)));
            headers.remove("date");
            String body = response.body().replaceAll("\"instance\":\"urn:uuid:[0-9a-f-]{36}\"", "\"instance\":\"\"");
            return new Answer(response.statusCode(), headers, body);
        }
    }

    /**
     * @param question an address, perhaps with headers and XML after it, {@code /v1/campaigns|Accept: text/csv}, and with
     *     another method before it, {@code PROPFIND /caldav/|Depth: 0}
     */
    Answer get(String account, String question) {
        String[] parts = question.split("\\|");
        String[] words = parts[0].split(" ");
        HttpRequest.Builder request = request(account, words[words.length - 1]);
        String method = words.length == 1 ? "GET" : words[0];
        request.method(method, BodyPublishers.noBody());
        for (int i = 1; i < parts.length; i++) {
            if (parts[i].startsWith("<")) {
                request.header("Content-Type", "application/xml").method(method, BodyPublishers.ofString(parts[i]));
            } else {
                request.header(parts[i].split(": ")[0], parts[i].split(": ")[1]);
            }
        }
        return send(request.build());
    }

    Answer send(String account, String method, String address, String type, String body) {
        return send(request(account, address)
                .header("Content-Type", type)
                .header("If-Match", "*")
                .method(method, BodyPublishers.ofString(body))
                .build());
    }

    private HttpRequest.Builder request(String account, String address) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + address));
        return account.equals(ANONYMOUS)
                ? request
                : request.header("Authorization", "Basic " + base64(account + ":" + account));
    }

    private Answer send(HttpRequest request) {
        try {
            return Answer.of(http.send(request, BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
