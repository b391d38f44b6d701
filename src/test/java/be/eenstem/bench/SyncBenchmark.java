package be.eenstem.bench;

import be.eenstem.process.Home;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.sql.Connection;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What it costs to follow the calendar: feeds beside nginx with the same bytes, and the change feed at several sizes. In docs/performance.md. */
class SyncBenchmark {

    private static final Set<String> PARTS =
            Set.of(System.getProperty("eenstem.bench.parts", "feed304,feed200,syncNothing,syncOne")
                    .split(","));
    private static final List<Integer> SIZES = Stream.of(
                    System.getProperty("eenstem.bench.sizes", "500,5000,20000").split(","))
            .map(Integer::valueOf)
            .toList();
    private static final int FEED_SIZE = 5000;
    private static final int TIMES = 200;

    private static final String[] FILL = {
        "truncate campaign, footprint, conflict cascade",
        "truncate conflict_count",
        """
        insert into campaign (title, summary, kind, lead, start_day, end_day, weight, visibility, status, proposed_on, regions)
        select 'Samen sterk ' || n, 'Een campagne over gezond en veilig werk, voor iedereen die het aangaat.', 'awareness',
               (array['constructiv', 'voka', 'unizo'])[1 + n %% 3], current_date + n %% 1050, current_date + n %% 1050 + 14, 1,
               'partners', 'confirmed', current_date, array[(select min(code) from reference_code where list = 'regions' and code ~ '^7')]
        from generate_series(1, %d) n""",
        "insert into campaign_aspect select id, 0, 'ergonomie' from campaign",
        "insert into campaign_carrier select id, 0, 'mensura' from campaign",
        "vacuum analyze"
    };

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final ObjectMapper json = new ObjectMapper();

    @Test
    void measure() throws Exception {
        for (int size : SIZES) {
            try (Home home = new Home()) {
                try (Service service = Service.start(home, "filled");
                        Connection database = service.database()) {
                    Sql.run(
                            database,
                            Arrays.stream(FILL)
                                    .map(sql -> sql.contains("%d") ? sql.formatted(size) : sql)
                                    .toArray(String[]::new));
                }
                try (Service service = Service.start(home, "measured")) {
                    measure(service, home, size);
                }
            }
        }
    }

    private void measure(Service service, Home home, int size) throws Exception {
        if (size == FEED_SIZE && (PARTS.contains("feed304") || PARTS.contains("feed200"))) {
            feeds(service, home);
        }
        if (PARTS.contains("syncNothing")) {
            print(size, "change feed, nothing changed, ms", nothing(service));
        }
        if (PARTS.contains("syncOne")) {
            print(size, "change feed, after one change, ms", one(service));
        }
    }

    private void feeds(Service service, Home home) throws Exception {
        JsonNode made =
                json.readTree(send(service, "POST", "/v1/subscriptions", "application/json", "{\"name\": \"Alles\"}")
                        .body());
        String feed = address(service, URI.create(made.get("feedUrl").asText()).getPath());
        HttpResponse<byte[]> whole = get(feed);
        print(FEED_SIZE, "feed, bytes", whole.body().length);
        if (!Wrk.has("wrk") || !Wrk.has("nginx")) {
            System.out.println("feeds beside nginx: left out, as nginx or wrk is not on the PATH");
            return;
        }
        try (Nginx nginx = Nginx.serving(whole.body(), Files.createDirectory(home.resolve("nginx")))) {
            if (PARTS.contains("feed304")) {
                compare("feed unchanged (304)", feed, nginx.address(), tag(feed), tag(nginx.address()));
            }
            if (PARTS.contains("feed200")) {
                compare("feed whole (200)", feed, nginx.address(), "Accept: */*", "Accept: */*");
            }
        }
    }

    private static void compare(String what, String ours, String theirs, String ourHeader, String theirHeader)
            throws Exception {
        double nginx = Wrk.rate(theirs, theirHeader);
        double rate = Wrk.rate(ours, ourHeader);
        print(FEED_SIZE, what + ", a second", rate);
        print(FEED_SIZE, what + ", nginx, a second", nginx);
        print(FEED_SIZE, what + ", ratio", rate / nginx);
    }

    private String tag(String address) throws Exception {
        return "If-None-Match: " + get(address).headers().firstValue("etag").orElseThrow();
    }

    private double nothing(Service service) throws Exception {
        String token = token(service);
        double[] millis = new double[TIMES];
        for (int time = -TIMES; time < TIMES; time++) {
            long begin = System.nanoTime();
            read(service, token);
            millis[Math.max(time, 0)] = (System.nanoTime() - begin) / 1e6;
        }
        return median(millis);
    }

    private double one(Service service) throws Exception {
        String token = token(service);
        String campaign = json.readTree(send(service, "GET", "/v1/campaigns?pageSize=1", null, null)
                        .body())
                .at("/items/0/id")
                .asText();
        double[] millis = new double[TIMES];
        for (int time = -TIMES / 4; time < TIMES; time++) {
            send(
                    service,
                    "PATCH",
                    "/v1/campaigns/" + campaign,
                    "application/merge-patch+json",
                    "{\"summary\": \"" + time + "\"}");
            long begin = System.nanoTime();
            JsonNode changes = read(service, token);
            millis[Math.max(time, 0)] = (System.nanoTime() - begin) / 1e6;
            if (changes.get("items").size() != 1) {
                throw new IllegalStateException(changes.toString());
            }
            token = changes.get("syncToken").asText();
        }
        return median(millis);
    }

    private String token(Service service) throws Exception {
        JsonNode page = json.readTree(
                send(service, "GET", "/v1/changes?pageSize=1000", null, null).body());
        while (page.has("next")) {
            String next = page.get("next").asText();
            page = json.readTree(send(service, "GET", next.substring(next.indexOf("/v1/")), null, null)
                    .body());
        }
        return page.get("syncToken").asText();
    }

    private JsonNode read(Service service, String token) throws Exception {
        return json.readTree(send(service, "GET", "/v1/changes?pageSize=1000&syncToken=" + token, null, null)
                .body());
    }

    private HttpResponse<byte[]> get(String address) throws Exception {
        return http.send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofByteArray());
    }

    private HttpResponse<String> send(Service service, String method, String path, String type, String body)
            throws Exception {
        String login = Base64.getEncoder().encodeToString("coordinator:coordinator".getBytes(StandardCharsets.UTF_8));
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address(service, path)))
                .header("Authorization", "Basic " + login)
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (type != null) {
            request.header("Content-Type", type).header("If-Match", "*");
        }
        HttpResponse<String> answer = http.send(request.build(), BodyHandlers.ofString());
        if (answer.statusCode() >= 300) {
            throw new IllegalStateException(method + " " + path + ": " + answer.body());
        }
        return answer;
    }

    private static String address(Service service, String path) {
        return "http://127.0.0.1:" + service.port() + path;
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private static void print(int size, String what, double value) {
        System.out.printf("%,d: %s: %,.3f%n", size, what, value);
    }
}
