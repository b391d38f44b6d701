package be.eenstem.bench;

import be.eenstem.process.Home;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.sql.Connection;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

        void ask(SyncClient client) throws Exception;
    }

    /** One size of the calendar, and who asks it. */
    private record Sized(int size, Home home, Service service, SyncClient client) implements AutoCloseable {

        static Sized of(int size) throws Exception {
            Home home = new Home();
            fill(home, size);
            Service service = Service.start(home, "measured");
            return new Sized(size, home, service, new SyncClient(service));
        }

        @Override
        public void close() {
            service.close();
            home.close();
        }
    }

    @Test
    void measure() throws Exception {
        List<Sized> all = new ArrayList<>();
        try {
            for (int size : SIZES) {
                all.add(Sized.of(size));
            }
            measure(all);
        } finally {
            all.forEach(Sized::close);
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

    private static void measure(List<Sized> all) throws Exception {
        for (Sized one : all) {
            if (one.size() == FEED_SIZE && (PARTS.contains("feed304") || PARTS.contains("feed200"))) {
                feeds(one.client(), one.home());
            }
        }
        if (PARTS.contains("nothing")) {
            nothing(all);
        }
        if (PARTS.contains("one")) {
            one(all);
        }
        if (PARTS.contains("month")) {
            month(all);
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

    private static void nothing(List<Sized> all) throws Exception {
        for (Sized one : all) {
            one.client().readAll();
        }
        medians(all, "change feed, nothing changed", client -> expect(0, client.changes()));
        medians(all, "CalDAV, nothing changed", client -> expect(0, client.calendarChanges()));
    }

    private static void one(List<Sized> all) throws Exception {
        for (Sized one : all) {
            one.client().readAll();
        }
        Map<Integer, double[]> feed = new HashMap<>();
        Map<Integer, double[]> calendar = new HashMap<>();
        for (int time = -WARM_UP; time < TIMES; time++) {
            for (Sized one : all) {
                one.client().changeOne("" + time);
                note(feed, one, time, client -> expect(1, client.changes()));
                note(calendar, one, time, client -> expect(1, client.calendarChanges()));
            }
        }
        print(all, "change feed, after one change", feed);
        print(all, "CalDAV, after one change", calendar);
    }

    private static void month(List<Sized> all) throws Exception {
        LocalDate end = MONTH.plusMonths(1).minusDays(1);
        medians(all, "one month by the API", client -> expect(IN_MONTH, client.calendar(MONTH, end)));
        medians(all, "one month by CalDAV", client -> expect(IN_MONTH, client.events(MONTH, end)));
    }

    /** All sizes in turns, as the machine is faster now and then. */
    private static void medians(List<Sized> all, String what, Question question) throws Exception {
        Map<Integer, double[]> millis = new HashMap<>();
        for (int time = -WARM_UP; time < TIMES; time++) {
            for (Sized one : all) {
                note(millis, one, time, question);
            }
        }
        print(all, what, millis);
    }

    private static void note(Map<Integer, double[]> millis, Sized one, int time, Question question) throws Exception {
        long begin = System.nanoTime();
        question.ask(one.client());
        double taken = (System.nanoTime() - begin) / 1e6;
        if (time >= 0) {
            millis.computeIfAbsent(one.size(), size -> new double[TIMES])[time] = taken;
        }
    }

    private static void print(List<Sized> all, String what, Map<Integer, double[]> millis) {
        all.forEach(one -> print(one.size(), what + ", ms", median(millis.get(one.size()))));
    }

    private static void expect(int expected, int found) {
        if (found != expected) {
            throw new IllegalStateException("found %d, not %d".formatted(found, expected));
        }
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
