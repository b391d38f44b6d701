package be.eenstem.process;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever is killed while campaigns are written: what was acknowledged is there, once, and nobody has to help. */
@TestInstance(Lifecycle.PER_CLASS)
class CrashIT {

    private static final int ROUNDS = Integer.getInteger("eenstem.faults.rounds", 1);
    private static final int WRITES_BEFORE = 20;
    private static final int WRITES_AFTER = 20;
    private static final int LONGEST_PAUSE_MILLIS = 300;
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Random random = new Random();
    private final Home home = new Home();
    private final List<String> acknowledged = new ArrayList<>();
    private ServiceProcess service;

    /** What is killed. */
    enum Victim {
        SERVICE,
        POSTGRES,
        /** One of the processes of PostgreSQL, which then ends all sessions and recovers by itself. */
        ONE_OF_POSTGRES,
        BOTH
    }

    @BeforeAll
    void start() {
        service = ServiceProcess.start(home).awaitHealthy();
    }

    @AfterAll
    void cleanUp() {
        if (service != null) {
            service.close();
        }
        home.close();
    }

    @ParameterizedTest
    @EnumSource
    void keepsWhatWasAcknowledged(Victim victim) throws IOException {
        for (int round = 0; round < ROUNDS; round++) {
            CampaignWriter writer = new CampaignWriter(service.client());
            try (writer) {
                awaitWrites(writer, WRITES_BEFORE);
                Await.pause(random.nextInt(LONGEST_PAUSE_MILLIS));
                kill(victim);
                if (service.isAlive()) {
                    // It sees to its PostgreSQL itself, and writes go on.
                    awaitWrites(writer, writer.acknowledged().size() + WRITES_AFTER);
                }
            }
            if (!service.isAlive()) {
                service = ServiceProcess.start(home).awaitHealthy();
            }
            acknowledged.addAll(writer.acknowledged());
            assertThat(titles()).containsAll(acknowledged).doesNotHaveDuplicates();

            writer.retryUnanswered(service.client());
            assertThat(writer.unanswered()).isEmpty();
            assertThat(titles()).containsAll(writer.acknowledged()).doesNotHaveDuplicates();
            assertThat(writer.unexpected())
                    .as(() -> "answers other than 201 and 503, from a service that logged\n" + service.log())
                    .isEmpty();
        }
    }

    private void kill(Victim victim) {
        ProcessHandle postgres = home.postgres().orElseThrow();
        switch (victim) {
            case SERVICE -> service.kill();
            case POSTGRES -> postgres.destroyForcibly();
            case ONE_OF_POSTGRES -> postgres.children().findAny().orElseThrow().destroyForcibly();
            case BOTH -> {
                service.kill();
                postgres.destroyForcibly();
            }
        }
    }

    private void awaitWrites(CampaignWriter writer, int count) {
        Await.within(
                PATIENCE,
                () -> "only " + writer.acknowledged().size() + " writes, " + writer.unexpected() + "\n" + service.log(),
                () -> writer.acknowledged().size() >= count);
    }

    private List<String> titles() throws IOException {
        List<String> titles = new ArrayList<>();
        JsonNode page;
        int number = 0;
        do {
            number++;
            page = JSON.readTree(service.client()
                    .getAs("coordinator", "/v1/campaigns?q=Crash&pageSize=1000&page=" + number)
                    .body());
            page.get("items").forEach(item -> titles.add(item.get("title").asText()));
        } while (page.has("next"));
        return titles;
    }
}
