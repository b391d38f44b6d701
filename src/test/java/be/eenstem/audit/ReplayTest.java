package be.eenstem.audit;

import static be.eenstem.Api.json;
import static org.assertj.core.api.Assertions.assertThat;

import be.eenstem.OwnDatabase;
import be.eenstem.Together;
import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Whoever goes through the trail from its beginning arrives at what is there now. */
@QuarkusTest
@TestProfile(OwnDatabase.Busy.class)
class ReplayTest {

    private static final int WRITERS = 4;
    private static final int CHANGES = Integer.getInteger("eenstem.random.changes");

    @TestHTTPResource
    URI service;

    private List<RandomChanges> writers = List.of();

    @Test
    void randomOperationsLeadToTheSameState() throws Exception {
        String base = service.toString().replaceAll("/$", "");
        writers = IntStream.range(0, WRITERS)
                .mapToObj(seed -> new RandomChanges(seed, base))
                .toList();
        Together.each(writers, writer -> writer.change(CHANGES / WRITERS));
        Map<String, Integer> done = new TreeMap<>();
        writers.forEach(writer -> writer.done().forEach((what, times) -> done.merge(what, times, Integer::sum)));
        assertThat(done).as("kinds of operations").hasSizeGreaterThan(30);
        assertThat(done.values().stream().mapToInt(Integer::intValue).sum()).isGreaterThanOrEqualTo(CHANGES);

        Map<String, Map<String, JsonNode>> replayed = Replay.ofTheTrail();
        Set<String> collections = new TreeSet<>(Bodies.COLLECTIONS);
        collections.add("conflictPolicies");
        List<String> differences = new ArrayList<>();
        for (String collection : collections) {
            assertThat(replayed.get(collection)).as(collection).isNotEmpty();
            differences.addAll(Replay.differences(replayed.get(collection), Replay.ofTheApi(collection)));
        }
        assertThat(differences).as("what the trail leads to, and what is there").isEmpty();
        assertConflictsAreTold(replayed.get("conflicts"));
    }

    private static void assertConflictsAreTold(Map<String, JsonNode> replayed) throws IOException {
        assertThat(replayed).isNotEmpty();
        for (Map.Entry<String, JsonNode> conflict : replayed.entrySet()) {
            assertThat(Replay.ofConflict(conflict.getKey())).isEqualTo(conflict.getValue());
        }
        assertThat(replayed.keySet()).containsAll(Replay.conflictsSpokenOf());
    }

    @AfterEach
    void leaveTheCalendarToOthers() throws Exception {
        for (RandomChanges writer : writers) {
            writer.tidy();
        }
        json("coordinator", "{\"enabled\": true, \"severity\": \"info\", \"numbers\": {\"mostDaysBetween\": 28}}")
                .header("If-Match", "*")
                .put("/v1/conflictPolicies/missedSynergy")
                .then()
                .statusCode(200);
    }
}
