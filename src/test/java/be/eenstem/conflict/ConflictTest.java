package be.eenstem.conflict;

import static be.eenstem.Api.as;
import static be.eenstem.Api.json;
import static be.eenstem.Api.patch;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import be.eenstem.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ConflictTest {

    private static final LocalDate START = LocalDate.now().plusMonths(8).withDayOfMonth(10);

    @Test
    void aCheckTellsWhatIsShownAfterSaving() {
        create("voka", "B05", "werkdruk", START, START.plusDays(20), "");
        String draft =
                body("unizo", "B05", "werkdruk", START.plusDays(5), START.plusDays(30), ", \"status\": \"proposed\"");
        Response check = json("officer-unizo", draft).post("/v1/conflictChecks");
        check.then()
                .statusCode(200)
                .body("conflicts.type", hasItem("duplication"))
                .body("conflicts.findAll { it.type != 'contactPressure' }.id", everyItem(nullValue()))
                .body(
                        "conflicts.findAll { it.id == null && !it.campaigns.any { one -> one.reserved } }.effect",
                        everyItem(is("new")));
        String id = json("officer-unizo", draft)
                .post("/v1/campaigns")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        Response saved = as("officer-unizo").get("/v1/campaigns/" + id + "/conflicts?pageSize=1000");
        assertThat(facts(check.path("conflicts"))).containsExactlyInAnyOrderElementsOf(facts(saved.path("items")));
        Response read = as("officer-unizo").get("/v1/campaigns/" + id);
        Response again = json("officer-unizo", read.asString()).post("/v1/conflictChecks");
        assertThat(again.<List<String>>path("conflicts.effect")).containsOnly("kept");
        List<Map<String, Object>> told = again.path("conflicts");
        told.forEach(conflict -> conflict.remove("effect"));
        List<Map<String, Object>> shown = saved.path("items");
        shown.forEach(conflict -> conflict.remove("foundAt"));
        assertThat(told).isEqualTo(shown);
    }

    @Test
    void aPairIsShownToBothWithItsDaysAspectsAndWhatToDo() {
        String one = create("voka", "B06", "werkdruk", START, START.plusDays(20), "");
        String other = create("unizo", "B06", "werkdruk", START.plusDays(10), START.plusDays(40), "");
        for (String reader : List.of("officer-voka", "partner-unizo", "college", "operator")) {
            Response shown = as(reader).get("/v1/campaigns/" + one + "/conflicts?type=duplication&pageSize=1000");
            shown.then().statusCode(200);
            Map<String, Object> conflict = shown.path("items.find { it.campaigns.id.contains('" + other + "') }");
            assertThat(conflict)
                    .containsEntry("severity", "warning")
                    .containsEntry("state", "open")
                    .containsEntry("aspects", List.of("werkdruk"))
                    .hasEntrySatisfying(
                            "suggestion",
                            suggestion -> assertThat((Map<?, ?>) suggestion)
                                    .extracting("kind", "carrier")
                                    .containsExactly("join", "unizo"))
                    .containsEntry(
                            "overlap",
                            Map.of(
                                    "start",
                                    START.plusDays(10).toString(),
                                    "end",
                                    START.plusDays(20).toString()));
            as(reader)
                    .get(conflict.get("href").toString())
                    .then()
                    .statusCode(200)
                    .body("id", is(conflict.get("id")))
                    .body("explanation", containsString("Haalbare werkdruk"));
        }
        as("officer-voka")
                .header("Accept-Language", "en")
                .get("/v1/campaigns/" + one + "/conflicts?type=duplication&pageSize=1000")
                .then()
                .body("items.explanation", hasItem(containsString("Manageable workload")));
    }

    @Test
    void aConflictIsGoneWhenTheCampaignsNoLongerCollide() {
        String one = create("voka", "B07", "werkdruk", START, START.plusDays(5), "");
        String other = create("unizo", "B07", "werkdruk", START, START.plusDays(5), "");
        String conflict = TestConflict.between(one, other, "duplication");
        patch("officer-unizo", "*", "{\"audience\": {\"sectors\": [\"B08\"]}}")
                .patch("/v1/campaigns/" + other)
                .then()
                .statusCode(200);
        assertThat(TestConflict.state(conflict)).isEqualTo("gone");
        patch("officer-unizo", "*", "{\"audience\": {\"sectors\": [\"B07\"]}}")
                .patch("/v1/campaigns/" + other)
                .then()
                .statusCode(200);
        assertThat(TestConflict.state(conflict)).isEqualTo("open");
        json("officer-voka", "{\"status\": \"cancelled\"}")
                .put("/v1/campaigns/" + one + "/status")
                .then()
                .statusCode(200);
        assertThat(TestConflict.state(conflict)).isEqualTo("gone");
        as("coordinator")
                .get("/v1/campaigns/" + one + "/conflicts?pageSize=1000")
                .then()
                .body("items.id", not(hasItem(conflict)));
    }

    @Test
    void anEmbargoedCampaignCountsAndShowsNothingOfItself() {
        LocalDate hidden = START.plusDays(3);
        String secret = create(
                "acerta",
                "B09",
                "autonomie",
                hidden,
                hidden.plusDays(9),
                ", \"visibility\": \"embargoed\", \"umbrella\": \"werk-gelukkig\", \"carriers\": [\"mensura\"]");
        String mine = create("sd-worx", "B", "autonomie", START, START.plusDays(20), "");
        Response shown =
                as("officer-sd-worx").get("/v1/campaigns/" + mine + "/conflicts?type=duplication&pageSize=1000");
        Map<String, Object> conflict = shown.path("items.find { it.campaigns.any { c -> c.reserved } }");
        assertThat(conflict)
                .containsEntry("months", List.of(START.toString().substring(0, 7)))
                .containsEntry("aspects", List.of("autonomie"))
                .containsEntry("audience", Map.of("sectors", List.of("B")))
                .containsEntry("suggestion", Map.of("kind", "askCoordinator"))
                .doesNotContainKey("overlap");
        Response check = json(
                        "officer-sd-worx",
                        as("officer-sd-worx").get("/v1/campaigns/" + mine).asString())
                .post("/v1/conflictChecks");
        check.then().statusCode(200);
        // Contact pressure names campaigns of others, whoever leads them.
        Object checked = check.path("conflicts.findAll { it.type != 'contactPressure' }");
        assertThat(check.asString()).doesNotContain(secret);
        assertThat(checked
                        + as("officer-sd-worx")
                                .get("/v1/conflicts/" + conflict.get("id"))
                                .asString())
                .contains("reserved")
                .doesNotContain(
                        secret,
                        "acerta",
                        "mensura",
                        "werk-gelukkig",
                        "B09",
                        hidden.toString(),
                        hidden.plusDays(9).toString());
        as("coordinator")
                .get("/v1/conflicts/" + conflict.get("id"))
                .then()
                .statusCode(200)
                .body("campaigns.id", containsInAnyOrder(secret, mine))
                .body("months", nullValue());
        as("partner-mensura").get("/v1/conflicts/" + conflict.get("id")).then().body("campaigns", hasSize(2));
    }

    @Test
    void filtersAndThirdPartiesLearnNothingOfAnEmbargoedCampaign() {
        LocalDate hidden = START.plusDays(12);
        create("acerta", "B", "loopbaan", hidden, hidden, ", \"visibility\": \"embargoed\"");
        String mine = create("liantis", "B", "loopbaan", START, START.plusDays(18), "");
        Response shown =
                as("officer-liantis").get("/v1/campaigns/" + mine + "/conflicts?type=duplication&pageSize=1000");
        String conflict =
                shown.path("items.find { it.campaigns.any { c -> c.reserved } && it.aspects == ['loopbaan'] }.id");
        assertThat(conflict).isNotNull();
        String base = "/v1/conflicts?pageSize=1000&type=duplication";
        as("officer-liantis").get(base + "&lead=acerta").then().body("items.id", not(hasItem(conflict)));
        as("officer-liantis").get(base + "&lead=liantis").then().body("items.id", hasItem(conflict));
        as("officer-liantis").get(base + "&to=" + hidden.minusDays(1)).then().body("items.id", hasItem(conflict));
        as("officer-liantis").get(base + "&from=" + hidden.plusDays(1)).then().body("items.id", hasItem(conflict));
        as("officer-voka").get("/v1/conflicts/" + conflict).then().statusCode(404);
        as("officer-voka").get(base).then().body("items.id", not(hasItem(conflict)));
        as("officer-voka")
                .get("/v1/campaigns/" + mine + "/conflicts?pageSize=1000")
                .then()
                .body("items.id", not(hasItem(conflict)));
        given().get("/v1/conflicts").then().statusCode(401);
    }

    @Test
    void aCheckIsOnlyForWhoCouldSaveAndNamesEveryFault() {
        json("officer-unizo", body("voka", "B", "werkdruk", START, START, ""))
                .post("/v1/conflictChecks")
                .then()
                .statusCode(403);
        json("partner-unizo", body("unizo", "B", "werkdruk", START, START, ""))
                .post("/v1/conflictChecks")
                .then()
                .statusCode(403);
        json("officer-unizo", """
                {"id": "nonsense", "lead": "unizo", "aspects": [], "period": {"start": "2027-02-30"}, "more": 1}""")
                .post("/v1/conflictChecks")
                .then()
                .statusCode(400)
                .body(
                        "issues.name",
                        containsInAnyOrder("id", "title", "aspects", "period.start", "period.end", "more"));
        json("officer-unizo", "[]").post("/v1/conflictChecks").then().statusCode(400);
    }

    @Test
    void listsAreFilteredSortedAndPaged() {
        String one = create("voka", "B", "inclusie", START, START.plusDays(2), "");
        String other = create("unizo", "B", "inclusie", START.plusDays(4), START.plusDays(9), "");
        String missed = TestConflict.between(one, other, "missedSynergy");
        as("coordinator")
                .get("/v1/campaigns/" + one + "/conflicts?type=missedSynergy&severity=warning")
                .then()
                .body("items", empty());
        as("coordinator")
                .get("/v1/campaigns/" + one + "/conflicts?type=missedSynergy&severity=info&pageSize=1&sort=-start")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].href", endsWith("/v1/conflicts/" + missed));
        as("coordinator")
                .get("/v1/conflicts?type=none&severity=x&state=y&from=2027-1-1&sort=title&page=0")
                .then()
                .statusCode(400)
                .body("issues.name", containsInAnyOrder("type", "severity", "state", "from", "sort", "page"));
    }

    /** What a conflict says apart from its id and that of the draft. */
    private static List<String> facts(List<Map<String, Object>> conflicts) {
        return conflicts.stream()
                .map(conflict -> "%s %s %s %s"
                        .formatted(
                                conflict.get("type"),
                                conflict.get("overlap"),
                                conflict.get("aspects"),
                                conflict.get("explanation")))
                .toList();
    }

    private static String create(
            String lead, String sector, String aspect, LocalDate start, LocalDate end, String more) {
        return json("officer-" + lead, body(lead, sector, aspect, start, end, ", \"status\": \"proposed\"" + more))
                .post("/v1/campaigns")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static String body(String lead, String sector, String aspect, LocalDate start, LocalDate end, String more) {
        return """
                {"title": "Campagne van de trekker", "lead": "%s", "aspects": ["%s"], "audience": {"sectors": ["%s"]},
                 "period": {"start": "%s", "end": "%s"}%s}""".formatted(lead, aspect, sector, start, end, more);
    }
}
