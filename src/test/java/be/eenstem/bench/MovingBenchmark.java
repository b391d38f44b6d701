package be.eenstem.bench;

import be.eenstem.process.Authorities;
import be.eenstem.process.Home;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** What it takes to move a campaign of which many were told, and one that nobody was told of. In docs/performance.md. */
class MovingBenchmark {

    private static final int AUTHORITIES = 2400;
    private static final int WARM_UP = 15;
    private static final int MOVES = 25;
    private static final Set<String> PARTS =
            Set.of(System.getProperty("eenstem.bench.parts", "moves").split(","));

    /**
     * Authorities in four municipalities; a campaign for the first, one for the first two and so on, and a last one that starts too
     * late for anybody to be told of.
     */
    private static final String CAMPAIGNS = """
            alter table organization disable trigger user;
            update organization set regions = array[case
                when substr(code, 9)::integer <= 300 then '11002'
                when substr(code, 9)::integer <= 600 then '44083'
                when substr(code, 9)::integer <= 1200 then '71072'
                else '72037' end]
            where code like 'bestuur-%';
            alter table organization enable trigger user;
            insert into campaign (title, kind, lead, regions, start_day, end_day, weight, visibility, status)
            select 'Sterk ' || recipients, kind, lead, cast(x.regions as text[]), start_day + later, end_day + later, weight,
                   visibility, status
            from campaign, (values (300, 0, '{11002}'),
                                   (600, 0, '{11002,44083}'),
                                   (1200, 0, '{11002,44083,71072}'),
                                   (2400, 0, '{11002,44083,71072,72037}'),
                                   (0, 200, '{11002,44083,71072,72037}')) x (recipients, later, regions)
            where title = 'Samen sterk';
            delete from campaign where title = 'Samen sterk';
            insert into campaign_aspect (campaign, position, aspect)
            select id, 0, 'motivatie' from campaign where title like 'Sterk %'""";

    @Test
    void measure() throws Exception {
        Assumptions.assumeTrue(PARTS.contains("moves"), "not among eenstem.bench.parts");
        try (Receiver receiver = new Receiver();
                Home home = new Home()) {
            fill(home);
            try (Service service = Service.start(home, "moving", receiver.environment());
                    Connection database = service.database()) {
                receiver.await(AUTHORITIES);
                report(moved(service, database));
            }
        }
    }

    private static void fill(Home home) throws Exception {
        try (Service service = Service.start(
                        home,
                        "filled",
                        Map.of("EENSTEM_REMINDERS_SEND_EVERY", "off", "EENSTEM_REMINDERS_PASS_EVERY", "off"));
                Connection database = service.database()) {
            Authorities.fill(database, AUTHORITIES);
            Sql.run(database, CAMPAIGNS);
        }
    }

    /** Each is moved in its turn, so that what goes on beside it on the machine is the same for all. */
    private static List<Moved> moved(Service service, Connection database) throws Exception {
        try (KeepAlive connection = new KeepAlive(service.port())) {
            List<Moved> all = new ArrayList<>();
            for (int recipients : List.of(0, 300, 600, 1200, 2400)) {
                all.add(new Moved(connection, database, recipients));
            }
            for (int move = 0; move < WARM_UP + MOVES; move++) {
                for (Moved one : all) {
                    one.move(move);
                }
            }
            return all;
        }
    }

    private static void report(List<Moved> all) {
        double untold = all.get(0).median();
        System.out.printf("a move of which nobody was told, ms: %.1f%n", untold);
        System.out.println(
                "| recipients | a move, ms | more than of which nobody was told, microseconds a recipient |");
        System.out.println("|---:|---:|---:|");
        for (Moved one : all.subList(1, all.size())) {
            double more = 1000 * (one.median() - untold) / one.recipients;
            System.out.printf("| %,d | %.1f | %.0f |%n", one.recipients, one.median(), more);
        }
    }

    /** A campaign that is moved again and again, each time as if for the first. */
    private static final class Moved {

        private static final String JSON = "Content-Type: application/json\r\n";
        private static final String PATCH = "Content-Type: application/merge-patch+json\r\nIf-Match: *\r\n";

        private final KeepAlive connection;
        private final Connection database;
        private final int recipients;
        private final String path;
        private final LocalDate start;
        private final List<Double> millis = new ArrayList<>();

        Moved(KeepAlive connection, Connection database, int recipients) throws SQLException {
            this.connection = connection;
            this.database = database;
            this.recipients = recipients;
            String where = " from campaign where title = 'Sterk " + recipients + "'";
            path = "/v1/campaigns/" + Sql.texts(database, "select id" + where).get(0);
            start = LocalDate.parse(
                    Sql.texts(database, "select start_day" + where).get(0));
        }

        void move(int turn) throws IOException, SQLException {
            LocalDate day = start.plusDays(1 + turn % 2);
            byte[] request =
                    KeepAlive.request("PATCH", path, "coordinator", PATCH, """
                    {"period": {"start": "%s", "end": "%s"}}""".formatted(day, day.plusDays(10)));
            long begin = System.nanoTime();
            connection.send(request);
            millis.add((System.nanoTime() - begin) / 1e6);
            if (Sql.number(database, "select count(*) from reminder where correction") != recipients) {
                throw new IllegalStateException("not everybody hears of the move");
            }
            connection.send(
                    KeepAlive.request("PUT", path + "/status", "coordinator", JSON, "{\"status\": \"confirmed\"}"));
            forget();
        }

        /** As if nobody had been told otherwise yet. */
        private void forget() throws SQLException {
            Sql.run(
                    database,
                    "delete from reminder where correction",
                    "delete from reminder_message where sent_at is null",
                    "vacuum analyze reminder, reminder_message, reminder_in_message, job");
        }

        double median() {
            return millis.stream().skip(WARM_UP).sorted().toList().get(MOVES / 2);
        }
    }
}
