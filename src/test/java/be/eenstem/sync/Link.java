package be.eenstem.sync;

import static be.eenstem.Api.json;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;

/** A secret link as a calendar program has it, and asks it. */
final class Link {

    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    final String id;
    private final String path;

    private Link(String id, String path) {
        this.id = id;
        this.path = path;
    }

    static Link of(String account, String body) {
        return of(json(account, body)
                .post("/v1/subscriptions")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath());
    }

    static Link of(JsonPath made) {
        return new Link(
                made.getString("id"), URI.create(made.getString("feedUrl")).getPath());
    }

    Link with(String query) {
        return new Link(id, path + query);
    }

    /** @param headers names and values in turn */
    HttpResponse<byte[]> ask(String method, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + path))
                .method(method, BodyPublishers.noBody());
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return HTTP.send(request.build(), BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    HttpResponse<byte[]> get(String... headers) {
        return ask("GET", headers);
    }

    /** All of it, unfolded, read without a warning. */
    String text() {
        HttpResponse<byte[]> answer = get();
        assertThat(answer.statusCode()).isEqualTo(200);
        Ics.requireFolded(answer.body());
        Ics.parsed(answer.body());
        return new String(answer.body(), StandardCharsets.UTF_8).replace("\r\n ", "");
    }

    /** One of its events; empty where it is not in it. */
    String event(String campaign) {
        for (String part : text().split("(?=BEGIN:VEVENT)")) {
            if (part.contains("UID:" + campaign)) {
                return part;
            }
        }
        return "";
    }

    static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse(null);
    }

    static byte[] unzipped(byte[] bytes) throws IOException {
        return new GZIPInputStream(new ByteArrayInputStream(bytes)).readAllBytes();
    }
}
