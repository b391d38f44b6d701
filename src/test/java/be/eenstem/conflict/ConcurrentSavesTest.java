package be.eenstem.conflict;

import static be.eenstem.Api.as;
import static be.eenstem.Api.json;
import static org.assertj.core.api.Assertions.assertThat;

import be.eenstem.TestDatabase;
import be.eenstem.Together;
import be.eenstem.platform.reference.CodeEntry;
import be.eenstem.platform.reference.ReferenceLists;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
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
        for (String municipality : municipalities) {
            List<Callable<String>> officers =
                    List.of(() -> save("unizo", municipality), () -> save("voka", municipality));
            List<String> saved = Together.call(officers);
            assertReported(saved.get(0), saved.get(1));
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

    private static String save(String organization, String municipality) {
        String body = """
                {"title": "Tegelijk", "lead": "%s", "aspects": ["duaal-leren"], "status": "proposed",
                 "audience": {"regions": ["%s"], "sectors": ["R90"]}, "period": {"start": "%s", "end": "%s"}}""".formatted(organization, municipality, START, START.plusDays(10));
        return json("officer-" + organization, body)
                .post("/v1/campaigns")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
