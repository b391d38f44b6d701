package be.eenstem.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Campaigns saved over HTTP: proposed ones, which detection looks at, and drafts, which it passes over. */
final class Saves {

    /** Each of the two gets its turn so often, so that what grows or warms up meanwhile is the same for both. */
    private static final int TURNS = 10;

    private static final int EACH_TURN = 200;

    private final int port;
    private final Iterator<Planned> campaigns;

    /** @param campaigns to be saved; never the same one twice */
    Saves(int port, Iterator<Planned> campaigns) {
        this.port = port;
        this.campaigns = campaigns;
    }

    /** How many a second. */
    record Rates(double proposed, double draft) {

        /** How many times as long one takes with detection. */
        double ratio() {
            return draft / proposed;
        }
    }

    Rates measure(int writers) throws Exception {
        try (KeepAlive connection = new KeepAlive(port)) {
            // Until somebody reads, every save takes in the policies for itself.
            connection.send(KeepAlive.get("/v1/conflicts?pageSize=1", "coordinator"));
        }
        for (int turn = 0; turn < TURNS / 2; turn++) {
            run(writers, "draft");
            run(writers, "proposed");
        }
        double draft = 0;
        double proposed = 0;
        for (int turn = 0; turn < TURNS; turn++) {
            draft += run(writers, "draft");
            proposed += run(writers, "proposed");
        }
        double saved = (double) TURNS * EACH_TURN;
        return new Rates(saved / proposed, saved / draft);
    }

    /** @return the seconds that one turn took */
    private double run(int writers, String status) throws Exception {
        List<List<byte[]>> work = new ArrayList<>();
        for (int writer = 0; writer < writers; writer++) {
            work.add(requests(EACH_TURN / writers, status));
        }
        ExecutorService threads = Executors.newFixedThreadPool(writers);
        try {
            long begin = System.nanoTime();
            List<Future<Void>> all =
                    work.stream().map(each -> threads.submit(() -> send(each))).toList();
            for (Future<Void> each : all) {
                each.get();
            }
            return (System.nanoTime() - begin) / 1e9;
        } finally {
            threads.shutdownNow();
        }
    }

    private List<byte[]> requests(int count, String status) {
        List<byte[]> requests = new ArrayList<>();
        for (int each = 0; each < count; each++) {
            Planned campaign = campaigns.next();
            requests.add(KeepAlive.post("/v1/campaigns", "officer-" + campaign.lead(), campaign.json(status)));
        }
        return requests;
    }

    private Void send(List<byte[]> requests) throws IOException {
        try (KeepAlive connection = new KeepAlive(port)) {
            for (byte[] request : requests) {
                connection.send(request);
            }
        }
        return null;
    }
}
