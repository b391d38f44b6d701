package be.eenstem.bench;

import be.eenstem.process.Home;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.sql.Connection;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What it costs to follow the calendar: feeds beside nginx with the same bytes, and the change feed, CalDAV and one month at several
 * sizes. In docs/performance.md.
 */
class SyncBenchmark {

    private static final Set<String> PARTS =
            Set.of(System.getProperty("eenstem.bench.parts", "feed304,feed200,nothing,one,month")
                    .split(","));
    private static final List<Integer> SIZES = Stream.of(
                    System.getProperty("eenstem.bench.sizes", "500,5000,20000").split(","))
            .map(Integer::valueOf)
            .toList();
    private static final int FEED_SIZE = 5000;
    private static final int TIMES = 200;
    private static final int WARM_UP = 1000;
    private static final int IN_MONTH = 100;

    /** What runs for months has been compiled long ago. */
    private static final int WARM_UP_SECONDS = 30;

    private static final int ROUNDS = 7;
    private static final int ROUND_SECONDS = 5;

    /** As many in it at each size; the others are over before. */
    private static final LocalDate MONTH = LocalDate.now().plusMonths(34).withDayOfMonth(1);

    private static final String[] FILL = {
        "truncate campaign, footprint, conflict cascade",
        "truncate conflict_count",
        // What conflicts cost is measured elsewhere.
        "update conflict_policy set enabled = false",
        """
        insert into campaign (title, summary, kind, lead, start_day, end_day, weight, visibility, status, proposed_on, regions)
        select 'Samen sterk ' || n, 'Een campagne over gezond en veilig werk, voor iedereen die het aangaat.', 'awareness',
               (array['constructiv', 'voka', 'unizo'])[1 + n %% 3], day, day + 14, 1,
               'partners', 'confirmed', current_date, array[(select min(code) from reference_code where list = 'regions' and code ~ '^7')]
        from generate_series(1, %d) n,
             lateral (select case when n <= %d then date '%s' + n %% 14 else current_date + n %% 960 end) x (day)""",
        "insert into campaign_aspect select id, 0, 'ergonomie' from campaign",
        "insert into campaign_carrier select id, 0, 'mensura' from campaign",
        "vacuum analyze"
    };

    /** Something to be measured. */
    private interface Question {

        void ask() throws Exception;
    }

    @Test
    void measure() throws Exception {
        for (int size : SIZES) {
            try (Home home = new Home()) {
                fill(home, size);
                try (Service service = Service.start(home, "measured")) {
                    measure(new SyncClient(service), home, size);
                }
            }
        }
    }

    private static void fill(Home home, int size) throws Exception {
        try (Service service = Service.start(home, "filled");
                Connection database = service.database()) {
            Sql.run(
                    database,
                    Arrays.stream(FILL)
                            .map(sql -> sql.contains("%d") ? sql.formatted(size, IN_MONTH, MONTH) : sql)
                            .toArray(String[]::new));
        }
    }

    private void measure(SyncClient client, Home home, int size) throws Exception {
        if (size == FEED_SIZE && (PARTS.contains("feed304") || PARTS.contains("feed200"))) {
            feeds(client, home);
        }
        if (PARTS.contains("nothing")) {
            nothing(client, size);
        }
        if (PARTS.contains("one")) {
            one(client, size);
        }
        if (PARTS.contains("month")) {
            month(client, size);
        }
    }

    private static void feeds(SyncClient client, Home home) throws Exception {
        JsonNode made = client.json("POST", "/v1/subscriptions", "application/json", "{\"name\": \"Alles\"}");
        String feed = client.address(URI.create(made.get("feedUrl").asText()).getPath());
        HttpResponse<byte[]> whole = client.get(feed);
        print(FEED_SIZE, "feed, bytes", whole.body().length);
        if (!Wrk.has("wrk") || !Wrk.has("nginx")) {
            System.out.println("feeds beside nginx: left out, as nginx or wrk is not on the PATH");
            return;
        }
        try (Nginx nginx = Nginx.serving(whole.body(), Files.createDirectory(home.resolve("nginx")))) {
            if (PARTS.contains("feed304")) {
                compare(
                        "feed unchanged (304)",
                        feed,
                        nginx.address(),
                        tag(client.get(feed)),
                        tag(client.get(nginx.address())));
            }
            if (PARTS.contains("feed200")) {
                compare("feed whole (200)", feed, nginx.address(), "Accept: */*", "Accept: */*");
            }
        }
    }

    /** One after the other, several times: the machine is faster now and then. */
    private static void compare(String what, String ours, String theirs, String ourHeader, String theirHeader)
            throws Exception {
        Wrk.rate(ours, WARM_UP_SECONDS, ourHeader);
        Wrk.rate(theirs, WARM_UP_SECONDS, theirHeader);
        double[] rates = new double[ROUNDS];
        double[] nginx = new double[ROUNDS];
        double[] ratios = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            rates[round] = Wrk.rate(ours, ROUND_SECONDS, ourHeader);
            nginx[round] = Wrk.rate(theirs, ROUND_SECONDS, theirHeader);
            ratios[round] = rates[round] / nginx[round];
        }
        print(FEED_SIZE, what + ", a second", median(rates));
        print(FEED_SIZE, what + ", nginx, a second", median(nginx));
        print(FEED_SIZE, what + ", ratio", median(ratios));
        print(FEED_SIZE, what + ", lowest ratio", Arrays.stream(ratios).min().orElseThrow());
    }

    private static String tag(HttpResponse<byte[]> answer) {
        return "If-None-Match: " + answer.headers().firstValue("etag").orElseThrow();
    }

    private static void nothing(SyncClient client, int size) throws Exception {
        client.readAll();
        print(size, "change feed, nothing changed, ms", median(() -> expect(0, client.changes())));
        print(size, "CalDAV, nothing changed, ms", median(() -> expect(0, client.calendarChanges())));
    }

    private static void one(SyncClient client, int size) throws Exception {
        client.readAll();
        String campaign = client.json("GET", "/v1/campaigns?pageSize=1", null, null)
                .at("/items/0/id")
                .asText();
        double[] feed = new double[TIMES];
        double[] calendar = new double[TIMES];
        for (int time = -WARM_UP; time < TIMES; time++) {
            client.json(
                    "PATCH",
                    "/v1/campaigns/" + campaign,
                    "application/merge-patch+json",
                    "{\"summary\": \"" + time + "\"}");
            feed[Math.max(time, 0)] = millis(() -> expect(1, client.changes()));
            calendar[Math.max(time, 0)] = millis(() -> expect(1, client.calendarChanges()));
        }
        print(size, "change feed, after one change, ms", median(feed));
        print(size, "CalDAV, after one change, ms", median(calendar));
    }

    private static void month(SyncClient client, int size) throws Exception {
        LocalDate end = MONTH.plusMonths(1).minusDays(1);
        print(size, "one month by the API, ms", median(() -> expect(IN_MONTH, client.calendar(MONTH, end))));
        print(size, "one month by CalDAV, ms", median(() -> expect(IN_MONTH, client.events(MONTH, end))));
    }

    private static void expect(int expected, int found) {
        if (found != expected) {
            throw new IllegalStateException("found %d, not %d".formatted(found, expected));
        }
    }

    private static double median(Question question) throws Exception {
        double[] millis = new double[TIMES];
        for (int time = -WARM_UP; time < TIMES; time++) {
            millis[Math.max(time, 0)] = millis(question);
        }
        return median(millis);
    }

    private static double millis(Question question) throws Exception {
        long begin = System.nanoTime();
        question.ask();
        return (System.nanoTime() - begin) / 1e6;
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
