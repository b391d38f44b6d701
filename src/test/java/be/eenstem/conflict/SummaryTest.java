package be.eenstem.conflict;

import static be.eenstem.Api.as;
import static be.eenstem.Calls.problem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import be.eenstem.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is counted is what is listed. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class SummaryTest {

    private static final LocalDate START = LocalDate.now().plusMonths(16).withDayOfMonth(8);
    private static final String DAYS = "from=" + START + "&to=" + START.plusDays(40);

    @BeforeEach
    void collide() {
        String one = TestCampaign.of("voka", "werkdruk", "H49", START, 20).propose();
        String other = TestCampaign.of("unizo", "werkdruk", "H49", START.plusDays(3), 20)
                .propose();
        TestCampaign.of("acerta", "werkdruk", "H49", START.plusDays(2), 30)
                .with("visibility", "embargoed")
                .propose();
        TestConflict.waive("officer-voka", TestConflict.between(one, other, "duplication"), "Goed zo.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"coordinator", "officer-voka", "partner-acerta", "officer-sd-worx", "operator"})
    void itEqualsTheListForEveryReader(String reader) {
        String filter = DAYS + "&type=duplication&type=launchClash&type=contactPressure&type=shortLeadTime";
        assertCounts(reader, filter);
        assertCounts(reader, filter + "&lead=voka");
        assertCounts(reader, DAYS + "&type=duplication&state=waived");
        assertCounts(reader, DAYS + "&type=duplication&severity=warning&state=open");
    }

    @Test
    void theCountByLeadEqualsTheListOfEachLead() {
        for (String reader : List.of("coordinator", "officer-voka")) {
            Map<String, Integer> counts = counts(summary(reader, DAYS + "&by=lead"), "byLead");
            assertThat(counts).containsKeys("voka", "unizo");
            for (String lead : List.of("voka", "unizo", "acerta")) {
                int listed = TestConflict.all(reader, "/v1/conflicts?pageSize=1000&" + DAYS + "&lead=" + lead)
                        .size();
                assertThat(counts.getOrDefault(lead, 0))
                        .as("%s for %s", lead, reader)
                        .isEqualTo(listed);
            }
        }
    }

    @Test
    void itCountsByWhatIsAskedFor() {
        summary("operator", DAYS + "&by=type&by=month")
                .then()
                .body("total", notNullValue(), "byType", notNullValue(), "byMonth", notNullValue())
                .body("bySeverity", nullValue(), "byState", nullValue(), "byLead", nullValue());
        summary("operator", "lead=nobody&by=rank&page=2&sort=type&type=none&from=x")
                .then()
                .spec(problem(400, "belgif:badRequest"))
                .body("issues.name", containsInAnyOrder("lead", "by", "page", "sort", "type", "from"));
    }

    @Test
    void whatIsGoneIsCountedWhenAskedFor() {
        String one = TestCampaign.of("voka", "motivatie", "H49", START, 20).propose();
        TestCampaign.of("unizo", "motivatie", "H49", START, 20).propose();
        TestCampaign.move("officer-voka", one, "cancelled").then().statusCode(200);
        assertCounts("officer-unizo", DAYS + "&type=duplication&state=gone");
        summary("officer-unizo", DAYS + "&type=duplication&state=gone").then().body("byState.key", is(List.of("gone")));
    }

    private static void assertCounts(String reader, String filter) {
        List<Map<String, Object>> listed = TestConflict.all(reader, "/v1/conflicts?pageSize=1000&" + filter);
        Response summary = summary(reader, filter);
        assertThat(summary.<Integer>path("total")).as(reader + " " + filter).isEqualTo(listed.size());
        assertThat(counts(summary, "byType")).isEqualTo(count(listed, item -> text(item, "type")));
        assertThat(counts(summary, "bySeverity")).isEqualTo(count(listed, item -> text(item, "severity")));
        assertThat(counts(summary, "byState")).isEqualTo(count(listed, item -> text(item, "state")));
        assertThat(counts(summary, "byMonth")).isEqualTo(count(listed, SummaryTest::month));
    }

    private static Response summary(String reader, String filter) {
        Response summary = as(reader).get("/v1/conflictSummary?" + filter);
        assertThat(summary.statusCode()).isIn(200, 400);
        return summary;
    }

    private static Map<String, Integer> counts(Response summary, String by) {
        List<Map<String, Object>> counts = summary.path(by);
        return new TreeMap<>(counts.stream()
                .collect(Collectors.toMap(count -> text(count, "key"), count -> (Integer) count.get("count"))));
    }

    private static Map<String, Integer> count(
            List<Map<String, Object>> items, Function<Map<String, Object>, String> key) {
        return items.stream().collect(Collectors.toMap(key, item -> 1, Integer::sum, TreeMap::new));
    }

    /** A clash whose two campaigns follow each other at once shows no days; there are none of these here. */
    private static String month(Map<String, Object> item) {
        if (item.containsKey("months")) {
            return ((List<?>) item.get("months")).get(0).toString();
        }
        return ((Map<?, ?>) item.get("overlap")).get("start").toString().substring(0, 7);
    }

    private static String text(Map<String, Object> item, String name) {
        return item.get(name).toString();
    }
}
