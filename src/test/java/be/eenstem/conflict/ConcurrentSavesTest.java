package be.eenstem.conflict;

import static be.eenstem.Api.as;
import static be.eenstem.Api.json;
import static org.assertj.core.api.Assertions.assertThat;

import be.eenstem.TestDatabase;
import be.eenstem.platform.reference.CodeEntry;
import be.eenstem.platform.reference.ReferenceLists;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Two officers who save overlapping campaigns at the same instant both hear of it. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ConcurrentSavesTest {

    private static final int ROUNDS = 200;
    private static final LocalDate START = LocalDate.now().plusMonths(4);

    @Inject
    ReferenceLists lists;

    @Test
    void everyPairSavedAtTheSameInstantIsReported() throws Exception {
        List<String> municipalities = lists.entries("regions").stream()
                .filter(code -> code.code().length() == 5
                        && code.isValidOn(START)
                        && code.parent().startsWith("BE2"))
                .map(CodeEntry::code)
                .limit(ROUNDS)
                .toList();
        assertThat(municipalities).hasSize(ROUNDS);
        CyclicBarrier barrier = new CyclicBarrier(2);
        ExecutorService officers = Executors.newFixedThreadPool(2);
        try {
            for (String municipality : municipalities) {
                Future<String> one = officers.submit(() -> save("unizo", municipality, barrier));
                Future<String> other = officers.submit(() -> save("voka", municipality, barrier));
                assertReported(one.get(), other.get());
            }
        } finally {
            officers.shutdownNow();
        }
    }

    private static void assertReported(String one, String other) {
        List<List<String>> partners = as("officer-unizo")
                .get("/v1/campaigns/" + one + "/conflicts?type=duplication&pageSize=1000")
                .then()
                .statusCode(200)
                .extract()
                .path("items.campaigns.id");
        assertThat(partners).anySatisfy(pair -> assertThat(pair).contains(one, other));
    }

    private static String save(String organization, String municipality, CyclicBarrier barrier) throws Exception {
        String body = """
                {"title": "Tegelijk", "lead": "%s", "aspects": ["duaal-leren"], "status": "proposed",
                 "audience": {"regions": ["%s"], "sectors": ["R90"]}, "period": {"start": "%s", "end": "%s"}}""".formatted(organization, municipality, START, START.plusDays(10));
        barrier.await();
        return json("officer-" + organization, body)
                .post("/v1/campaigns")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
