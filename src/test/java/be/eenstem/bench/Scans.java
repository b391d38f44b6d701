package be.eenstem.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;

/** Scans from scratch, by the coordinator. */
final class Scans {

    private static final ObjectMapper JSON = new ObjectMapper();
    static final List<String> PAIRS = List.of("duplication", "missedSynergy", "launchClash");

    static final List<String> OTHERS = List.of(
            "contactPressure",
            "blackout",
            "holidayLaunch",
            "offFocus",
            "focusGap",
            "uncoupledEnforcement",
            "shortLeadTime",
            "messageGuideline");

    private final int port;

    Scans(int port) {
        this.port = port;
    }

    record Scan(double seconds, long conflicts, long differences) {}

    /** The fastest of several. */
    Scan scan(int times) throws IOException {
        Scan best = null;
        for (int time = 0; time < times; time++) {
            Scan scan = once();
            best = best == null || scan.seconds() < best.seconds() ? scan : best;
        }
        return best;
    }

    private Scan once() throws IOException {
        try (KeepAlive connection = new KeepAlive(port)) {
            long begin = System.nanoTime();
            JsonNode scan = JSON.readTree(connection
                    .send(KeepAlive.post("/v1/conflictScans", "coordinator", ""))
                    .body());
            double seconds = (System.nanoTime() - begin) / 1e9;
            return new Scan(
                    seconds,
                    scan.get("conflicts").asLong(),
                    scan.get("differences").asLong());
        }
    }

    /** Switches rules on or off. */
    void set(List<String> types, boolean on) throws IOException {
        String headers = "Content-Type: application/merge-patch+json\r\nIf-Match: *\r\n";
        try (KeepAlive connection = new KeepAlive(port)) {
            for (String type : types) {
                connection.send(KeepAlive.request(
                        "PATCH", "/v1/conflictPolicies/" + type, "coordinator", headers, "{\"enabled\": " + on + "}"));
            }
        }
    }
}
