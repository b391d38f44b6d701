package be.eenstem.conflict;

import static be.eenstem.Api.as;
import static org.assertj.core.api.Assertions.assertThat;

import be.eenstem.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Small pages, one after the other, are the large one: no conflict is missed and none comes twice. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ConflictPagesTest {

    private static final LocalDate START = LocalDate.now().plusMonths(29).withDayOfMonth(4);
    private static final int EACH = 4;
    private static final String LIST = "/v1/conflicts?from=" + START.withDayOfMonth(1) + "&to=" + START.plusDays(40);

    @Test
    void pagesFollowEachOther() {
        for (int day = 0; day < EACH; day++) {
            TestCampaign.of("sd-worx", "flexibel-werken", "P85", START.plusDays(day), 5)
                    .propose();
            TestCampaign.of("acerta", "flexibel-werken", "P85", START.plusDays(day), 3)
                    .with("visibility", day % 2 == 0 ? "embargoed" : "partners")
                    .propose();
        }
        for (String sort : List.of("start", "-start", "type", "-severity")) {
            List.of("officer-sd-worx", "officer-acerta", "officer-vdab", "coordinator")
                    .forEach(account -> assertWalked(account, LIST + "&sort=" + sort));
        }
    }

    private static void assertWalked(String account, String list) {
        List<String> whole = ids(account, list + "&pageSize=1000");
        List<String> walked = new ArrayList<>();
        for (int page = 1; page <= whole.size() / 3 + 1; page++) {
            walked.addAll(ids(account, list + "&pageSize=3&page=" + page));
        }
        assertThat(whole).as(account).doesNotHaveDuplicates().hasSizeGreaterThan(EACH);
        assertThat(walked).as(account + " " + list).isEqualTo(whole);
    }

    private static List<String> ids(String account, String list) {
        JsonPath answer = as(account).get(list).then().statusCode(200).extract().jsonPath();
        return answer.getList("items.id");
    }
}
