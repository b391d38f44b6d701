package be.eenstem.bench;

import be.eenstem.process.Home;
import java.io.IOException;
import java.sql.Connection;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** How fast the service is on ever larger calendars, and plain SQL beside it. Explained in docs/performance.md. */
class Benchmark {

    private static final List<Integer> SIZES = Stream.of(System.getProperty("eenstem.bench.sizes", "2000,20000,200000")
                    .split(","))
            .map(Integer::valueOf)
            .toList();

    /** What to measure, for who looks for the reason of one number. */
    private static final Set<String> PARTS =
            Set.of(System.getProperty("eenstem.bench.parts", "whatIf,lists,scan,pairs,save,fewer,wrongCredentials")
                    .split(","));

    private static final long SEED = 20261122;
    private static final int DRAFTS = 1000;
    private static final int SCANS = 3;
    private static final Duration SQL_WARM_UP = Duration.ofSeconds(5);

    /** Where saving, and pairs alone, are measured. */
    private static final int MIDDLE = 20_000;

    private final Report report = new Report(SIZES);

    @Test
    void measure() throws Exception {
        for (int size : SIZES) {
            Home home = new Home();
            try {
                measure(home, size);
            } finally {
                home.close();
            }
        }
        report.close();
    }

    private void measure(Home home, int size) throws Exception {
        fill(home, size);
        detect(home, size);
        try (Service service = Service.start(home, "measured");
                Connection database = service.database()) {
            PlainSql.prepare(database);
            report.put(size, "conflicts", Sql.number(database, "select count(*) from conflict"));
            Crowd crowd = new Crowd(database, -SEED);
            part("whatIf", () -> whatIf(service, crowd.campaigns().limit(DRAFTS).toList(), size));
            part("lists", () -> lists(service, size, ""));
            part("scan", () -> scan(service, size));
            if (size == MIDDLE) {
                part("pairs", () -> pairs(service, database, size));
                part("save", () -> save(service, crowd, size));
                part("fewer", () -> fewer(service, database, size));
            }
            if (size == SIZES.get(0)) {
                part("wrongCredentials", () -> wrongCredentials(service, size));
            }
            memory("afterwards", service, size);
        }
    }

    private interface Part {
        void run() throws Exception;
    }

    private static void part(String name, Part part) throws Exception {
        if (PARTS.contains(name)) {
            part.run();
        }
    }

    private static void fill(Home home, int size) throws Exception {
        try (Service service = Service.start(home, "filled");
                Connection database = service.database()) {
            Filling.fill(database, new Crowd(database, SEED), size);
        }
    }

    private void detect(Home home, int size) throws Exception {
        Duration first;
        try (Service service = Service.start(home, "first")) {
            first = service.startTime();
            memory("after first detection", service, size);
        }
        try (Service service = Service.start(home, "again")) {
            report.put(size, "start, seconds", service.startTime().toMillis() / 1e3);
            report.put(
                    size,
                    "first detection, seconds",
                    first.minus(service.startTime()).toMillis() / 1e3);
        }
    }

    private void whatIf(Service service, List<Planned> drafts, int size) throws Exception {
        WhatIf http = new WhatIf(service.port(), drafts);
        WhatIf.Answer answer = http.answers();
        System.out.println(answer);
        report.put(size, "what-if: conflicts in an answer", answer.conflicts());
        report.put(size, "what-if: of these between pairs", answer.pairs());
        report.put(size, "what-if: kilobytes in an answer", answer.bytes() / 1e3);
        report.put(size, "what-if: pairs found by SQL", pairs(service, drafts));
        Load.Rate rate = http.measure(answer.conflicts());
        report.put(size, "what-if over HTTP, a second", rate.perSecond());
        report.put(size, "what-if over HTTP, microseconds a conflict", rate.microsPerHit());
        for (Question question : Question.values()) {
            Load.Rate plain = Load.measure(() -> new Asking(question, drafts, service.database()), SQL_WARM_UP);
            String name = "SQL " + question.name().toLowerCase();
            report.put(size, name + ": rows", plain.hits());
            report.put(size, name + ", a second", plain.perSecond());
            report.put(size, "ratio HTTP to " + name, rate.perSecond() / plain.perSecond());
        }
    }

    /** The same number as in the answers, or the two do not compare. */
    private static double pairs(Service service, List<Planned> drafts) throws Exception {
        double hits = 0;
        try (Asking asking = new Asking(Question.PAIRS, drafts, service.database())) {
            for (int draft = 0; draft < drafts.size(); draft++) {
                hits += asking.once();
            }
        }
        return hits / drafts.size();
    }

    private void lists(Service service, int size, String among) throws IOException {
        list(service, size, "officer's list of one lead" + among, "officer-vdab", "/v1/conflicts?lead=vdab");
        list(service, size, "officer's whole list" + among, "officer-vdab", "/v1/conflicts");
        list(service, size, "coordinator's list" + among, "coordinator", "/v1/conflicts");
        list(service, size, "coordinator's summary" + among, "coordinator", "/v1/conflictSummary");
    }

    /** The same campaigns without the rules about pairs: what a list costs must not follow from how many conflicts there are. */
    private void fewer(Service service, Connection database, int size) throws Exception {
        Scans scans = new Scans(service.port());
        scans.set(Scans.PAIRS, false);
        String live = "select count(*) from conflict where state <> 'gone'";
        report.put(size, "without pairs: conflicts", Sql.number(database, live));
        lists(service, size, ", without pairs");
        scans.set(Scans.PAIRS, true);
    }

    private void list(Service service, int size, String name, String account, String path) throws IOException {
        Timing timing = Timing.of(service.port(), KeepAlive.get(path, account));
        report.put(size, name + ", mean ms", timing.mean());
        report.put(size, name + ", worst ms", timing.worst());
    }

    private void scan(Service service, int size) throws Exception {
        Scans.Scan scan = new Scans(service.port()).scan(size > MIDDLE ? 1 : SCANS);
        report.put(size, "scan, seconds", scan.seconds());
        report.put(size, "scan: conflicts", scan.conflicts());
        report.put(size, "scan: differences", scan.differences());
        memory("after scans", service, size);
    }

    private void pairs(Service service, Connection database, int size) throws Exception {
        Scans scans = new Scans(service.port());
        scans.set(Scans.OTHERS, false);
        Scans.Scan scan = scans.scan(SCANS);
        scans.set(Scans.OTHERS, true);
        report.put(size, "scan for pairs only, seconds", scan.seconds());
        report.put(size, "scan for pairs only: conflicts", scan.conflicts());
        long begin = System.nanoTime();
        report.put(size, "SQL self-join for duplications: pairs", PlainSql.duplications(database));
        double seconds = (System.nanoTime() - begin) / 1e9;
        report.put(size, "SQL self-join for duplications, seconds", seconds);
        report.put(size, "ratio scan for pairs to self-join", scan.seconds() / seconds);
    }

    private void save(Service service, Crowd crowd, int size) throws Exception {
        Saves saves = new Saves(service.port(), crowd.campaigns().iterator());
        for (int writers : List.of(1, 4)) {
            Saves.Rates rates = saves.measure(writers);
            String by = writers + (writers == 1 ? " writer" : " writers");
            report.put(size, "drafts saved by " + by + ", a second", rates.draft());
            report.put(size, "proposed campaigns saved by " + by + ", a second", rates.proposed());
            report.put(size, "ratio saving with detection to without, " + by, rates.ratio());
        }
    }

    private void wrongCredentials(Service service, int size) throws Exception {
        WrongLogins.Result result = new WrongLogins(service.port()).measure();
        report.put(size, "wrong credentials: guesses that were looked at", result.wrong());
        report.put(size, "wrong credentials: guesses turned away", result.refused());
        report.put(size, "wrong credentials: guesses a second", result.guessesPerSecond());
        report.put(size, "lists for others alone, a second", result.alone());
        report.put(size, "lists for others meanwhile, a second", result.attacked());
        report.put(size, "ratio lists meanwhile to alone", result.ratio());
    }

    private void memory(String when, Service service, int size) throws IOException {
        Service.Memory memory = service.memory();
        report.put(size, "most heap used " + when + ", MB", memory.used());
        report.put(size, "most heap left by a collection " + when + ", MB", memory.left());
        report.put(size, "most memory of the process " + when + ", MB", memory.resident());
    }
}
