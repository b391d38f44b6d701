package be.eenstem.sync;

import static be.eenstem.Api.as;
import static be.eenstem.Api.json;
import static be.eenstem.Api.patch;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** While many write at once, each reader's copy, made out of the feed alone, misses no commit. */
@QuarkusTest
class SyncUnderWritesTest {

    private static final int SECONDS = Integer.getInteger("eenstem.sync.seconds", 6);
    private static final int ROUNDS = 3;
    private static final int WRITERS = 8;

    private final AtomicInteger written = new AtomicInteger();

    @Test
    void eachCopyIsWhatItsReaderMaySeeWheneverItIsQuiet() throws Exception {
        List<Copy> copies = List.of(
                new Copy(() -> as("coordinator"), "", 20),
                new Copy(() -> as("officer-constructiv"), "", 20),
                new Copy(() -> as("partner-unizo"), "", 11),
                new Copy(RestAssured::given, "", 20));
        ExecutorService threads = Executors.newFixedThreadPool(WRITERS + copies.size());
        try {
            for (int round = 1; round <= ROUNDS; round++) {
                writeAndRead(threads, copies, round);
                for (Copy copy : copies) {
                    copy.read();
                    assertThat(copy.campaigns).isEqualTo(copy.shown());
                    assertThat(copy.read()).isEmpty();
                }
            }
        } finally {
            threads.shutdownNow();
        }
        System.out.printf("Change feed: %,d writes, %d rounds%n", written.get(), ROUNDS);
        assertThat(written.get()).isGreaterThan(WRITERS * ROUNDS);
    }

    private void writeAndRead(ExecutorService threads, List<Copy> copies, int round) throws Exception {
        AtomicBoolean going = new AtomicBoolean(true);
        List<Future<?>> work = new ArrayList<>();
        for (int writer = 0; writer < WRITERS; writer++) {
            Random random = new Random(100L * round + writer);
            work.add(threads.submit(() -> write(going, random)));
        }
        for (Copy copy : copies) {
            work.add(threads.submit(() -> {
                while (going.get()) {
                    copy.read();
                }
            }));
        }
        Thread.sleep(1000L * SECONDS / ROUNDS);
        going.set(false);
        for (Future<?> done : work) {
            done.get();
        }
    }

    private void write(AtomicBoolean going, Random random) {
        List<String> own = new ArrayList<>();
        while (going.get()) {
            if (own.isEmpty() || random.nextInt(4) == 0) {
                own.add(create(random));
            } else {
                change(own.get(random.nextInt(own.size())), random);
            }
            written.incrementAndGet();
        }
    }

    private static String create(Random random) {
        LocalDate start = Planning.today().plusDays(30 + random.nextInt(600));
        return json("coordinator", """
                        {"title": "Gelijktijdig %d", "lead": "%s", "carriers": [%s], "aspects": ["ergonomie"], "status": "%s",
                         "visibility": "%s", "period": {"start": "%s", "end": "%s"}}""".formatted(
                                random.nextInt(1000),
                                random.nextBoolean() ? "constructiv" : "voka",
                                random.nextInt(3) == 0 ? "\"unizo\"" : "",
                                random.nextInt(4) == 0 ? "draft" : "proposed",
                                visibility(random),
                                start,
                                start.plusDays(random.nextInt(30))))
                .post("/v1/campaigns")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static void change(String campaign, Random random) {
        String address = "/v1/campaigns/" + campaign;
        int status = switch (random.nextInt(6)) {
            case 0 ->
                json("coordinator", "{\"status\": \"cancelled\"}")
                        .put(address + "/status")
                        .statusCode();
            case 1 -> as("coordinator").header("If-Match", "*").delete(address).statusCode();
            case 2 ->
                patch("coordinator", "*", "{\"carriers\": [\"unizo\"]}")
                        .patch(address)
                        .statusCode();
            case 3 ->
                patch("coordinator", "*", "{\"title\": \"Anders %d\"}".formatted(random.nextInt(1000)))
                        .patch(address)
                        .statusCode();
            default ->
                patch("coordinator", "*", "{\"visibility\": \"%s\"}".formatted(visibility(random)))
                        .patch(address)
                        .statusCode();
        };
        assertThat(status).isIn(200, 204, 400, 404, 409);
    }

    private static String visibility(Random random) {
        return List.of("public", "partners", "embargoed").get(random.nextInt(3));
    }
}
