package be.eenstem.audit;

import static be.eenstem.Api.json;
import static be.eenstem.audit.Trail.campaign;
import static be.eenstem.audit.Trail.create;
import static be.eenstem.audit.Trail.entries;
import static org.assertj.core.api.Assertions.assertThat;

import be.eenstem.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is asked about drafts shows, so that probing does. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class CheckLogTest {

    private static final long PATIENCE_MILLIS = 10_000;

    @Test
    void aCheckSaysWhoAskedWhatAndMetHowMuchReserved() throws InterruptedException {
        create(
                "officer-voka",
                "campaigns",
                campaign("voka", ", \"status\": \"proposed\", \"visibility\": \"embargoed\""));
        int before = checks().size();
        json("officer-etion", campaign("etion", ", \"audience\": {\"sectors\": [\"F\"]}"))
                .post("/v1/conflictChecks")
                .then()
                .statusCode(200);
        Map<String, Object> check = awaitMoreThan(before).get(0);
        assertThat(check)
                .containsEntry("accountName", "officer-etion")
                .containsEntry("organization", "etion")
                .doesNotContainKey("before");
        Map<?, ?> asked = (Map<?, ?>) check.get("after");
        assertThat(asked.get("aspects")).isEqualTo(List.of("ergonomie"));
        assertThat(asked.get("audience")).isEqualTo(Map.of("sectors", List.of("F")));
        assertThat(asked.get("period")).isNotNull();
        assertThat((Integer) asked.get("reserved")).isPositive();
    }

    private static List<Map<String, Object>> checks() {
        return entries("coordinator", "?operation=checked&organization=etion&pageSize=1000");
    }

    private static List<Map<String, Object>> awaitMoreThan(int count) throws InterruptedException {
        long deadline = System.nanoTime() + PATIENCE_MILLIS * 1_000_000;
        while (checks().size() <= count && System.nanoTime() < deadline) {
            Thread.sleep(50);
        }
        assertThat(checks()).hasSizeGreaterThan(count);
        return checks();
    }
}
