package be.eenstem.process;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever is killed while campaigns are written: what was acknowledged is there, once, and nobody has to help. */
class CrashIT {

    private static final int ROUNDS = Integer.getInteger("eenstem.faults.rounds", 1);
    private static final int WRITES_BEFORE = 20;
    private static final int WRITES_AFTER = 5;
    private static final int LONGEST_PAUSE_MILLIS = 300;
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Random random = new Random();
    private final Home home = new Home();
    private ServiceProcess service;

    /** What is killed. */
    enum Victim {
        SERVICE,
        POSTGRES,
        BOTH
    }

    @AfterEach
    void cleanUp() {
        if (service != null) {
            service.close();
        }
        home.close();
    }

    @ParameterizedTest
    @EnumSource
    void keepsWhatWasAcknowledged(Victim victim) throws IOException {
        service = ServiceProcess.start(home).awaitHealthy();
        List<String> acknowledged = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            CampaignWriter writer = new CampaignWriter(service.client());
            try (writer) {
                awaitWrites(writer, WRITES_BEFORE);
                Await.pause(random.nextInt(LONGEST_PAUSE_MILLIS));
                kill(victim);
                if (victim == Victim.POSTGRES) {
                    // The service lives on and revives it: writes go on by themselves.
                    awaitWrites(writer, writer.acknowledged().size() + WRITES_AFTER);
                }
            }
            if (victim != Victim.POSTGRES) {
                service = ServiceProcess.start(home).awaitHealthy();
            }
            acknowledged.addAll(writer.acknowledged());
            assertThat(titles()).containsAll(acknowledged).doesNotHaveDuplicates();
            writer.retryUnanswered(service.client());
            acknowledged.addAll(writer.unanswered());
            acknowledged.addAll(writer.acknowledged());
            assertThat(titles()).containsAll(acknowledged).doesNotHaveDuplicates();
            assertThat(writer.unexpected())
                    .as(() -> "answers other than 201 and 503, from a service that logged\n" + service.log())
                    .isEmpty();
        }
    }

    private void kill(Victim victim) {
        ProcessHandle postgres = home.postgres().orElseThrow();
        if (victim != Victim.POSTGRES) {
            service.kill();
        }
        if (victim != Victim.SERVICE) {
            postgres.destroyForcibly();
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
