package be.eenstem.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What-if requests over HTTP. */
final class WhatIf {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** The service is compiled while it runs: on two busy cores it gets no faster after a minute. */
    private static final Duration WARM_UP = Duration.ofSeconds(Integer.getInteger("eenstem.bench.warmup", 60));

    private final int port;
    private final List<Planned> drafts;
    private final List<byte[]> requests;

    WhatIf(int port, List<Planned> drafts) {
        this.port = port;
        this.drafts = drafts;
        this.requests = drafts.stream()
                .map(draft -> KeepAlive.post("/v1/conflictChecks", "officer-" + draft.lead(), draft.json(null)))
                .toList();
    }

    /**
     * What is in an answer, in the mean.
     *
     * @param pairs how many of the conflicts are of the pair rules
     */
    record Answer(double conflicts, double pairs, double bytes, Map<String, Integer> types) {}

    /** Asks about each draft once. */
    Answer answers() throws IOException {
        Map<String, Integer> types = new TreeMap<>();
        long bytes = 0;
        try (KeepAlive connection = new KeepAlive(port)) {
            for (byte[] request : requests) {
                String answer = connection.send(request).body();
                bytes += answer.length();
                for (JsonNode conflict : JSON.readTree(answer).get("conflicts")) {
                    types.merge(conflict.get("type").asText(), 1, Integer::sum);
                }
            }
        }
        return new Answer(
                count(types, types.keySet()), count(types, Scans.PAIRS), (double) bytes / requests.size(), types);
    }

    private double count(Map<String, Integer> types, Collection<String> which) {
        return (double) which.stream()
                        .mapToInt(type -> types.getOrDefault(type, 0))
                        .sum()
                / drafts.size();
    }

    /** @param hits how many conflicts an answer has in the mean: nobody counts while it is measured */
    Load.Rate measure(double hits) throws Exception {
        Load.Rate rate = Load.measure(Asking::new, WARM_UP);
        return new Load.Rate(rate.perSecond(), hits);
    }

    private final class Asking implements Load.Worker {

        private final KeepAlive connection = new KeepAlive(port);
        private int next;

        private Asking() throws IOException {}

        @Override
        public int once() throws IOException {
            connection.send(requests.get(next++ % requests.size()));
            return 0;
        }

        @Override
        public void close() throws IOException {
            connection.close();
        }
    }
}
