package be.eenstem.plan;

import static be.eenstem.Api.as;
import static be.eenstem.Api.json;
import static be.eenstem.Api.patch;
import static be.eenstem.Calls.problem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import be.eenstem.Plans;
import be.eenstem.TestDatabase;
import be.eenstem.Together;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class PlanTest {

    /** Later than any campaign can be planned today, so that nothing is in it. */
    private static final YearMonth FAR = YearMonth.now().plusMonths(40);

    private static final String GOAL = """
            {"aspect": "ergonomie", "indicator": "Firma's met een tilplan", "unit": "%%", "baseline": 12.5, "target": 20,
             "due": "%s"}""";

    @Test
    void aPlanIsDrawnUpAndChanged() {
        String plan = create(12);
        as("coordinator")
                .get(plan)
                .then()
                .statusCode(200)
                .body("title", is("Campagneplan"), "status", is("draft"), "agendaWeight", is(4), "quorum", is(1))
                .body("horizon.start", is(FAR.toString()), "horizon.months", is(12))
                .body("focus.aspect", contains("ergonomie"), "goals.baseline", contains(12.5f))
                .body("campaigns", notNullValue(), "versions", endsWith("/versions"));
        patch("coordinator", "*", "{\"title\": \"Anders\", \"goals\": null, \"quorum\": 3}")
                .patch(plan)
                .then()
                .statusCode(200)
                .body("title", is("Anders"), "goals.size()", is(0), "quorum", is(3));
        patch("coordinator", "\"99\"", "{\"title\": \"Nog\"}")
                .patch(plan)
                .then()
                .spec(problem(412, "eenstem:staleRepresentation"));
        as("college").get(plan + "/history").then().body("items.operation", contains("changed", "created"));
        as("coordinator").header("If-Match", "*").delete(plan).then().statusCode(204);
        as("coordinator").get(plan).then().statusCode(404);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"start\": \"2027-01\", \"months\": 11}|horizon.months",
                "{\"start\": \"2027-01\", \"months\": 37}|horizon.months",
                "{\"start\": \"2027-13\", \"months\": 12}|horizon.start",
                "{\"start\": \"2027-01-01\", \"months\": 12}|horizon.start",
                "{\"months\": 12}|horizon.start",
                "{\"start\": \"2027-01\", \"months\": 12.5}|horizon.months"
            })
    void aHorizonIsOfTwelveToThirtySixWholeMonths(String horizon, String fault) {
        json("coordinator", "{\"title\": \"Plan\", \"horizon\": " + horizon + "}")
                .post("/v1/plans")
                .then()
                .spec(problem(400, "belgif:badRequest"))
                .body("issues.name", contains(fault));
    }

    @Test
    void allThatIsWrongIsTold() {
        json("coordinator", """
                        {"horizon": {"start": "2027-01", "months": 12}, "agendaWeight": 6, "quorum": 0,
                         "focus": [{"aspect": "nope", "rank": 1, "period": {"start": "2027-02-01", "end": "2027-01-01"}}],
                         "goals": [{"aspect": "ergonomie", "indicator": "", "unit": "%", "baseline": 1e400, "target": 1e20}]}
                        """)
                .post("/v1/plans")
                .then()
                .spec(problem(400, "belgif:badRequest"))
                .body(
                        "issues.name",
                        containsInAnyOrder(
                                "title",
                                "agendaWeight",
                                "quorum",
                                "focus[0].aspect",
                                "focus[0].period.end",
                                "goals[0].indicator",
                                "goals[0].baseline",
                                "goals[0].target",
                                "goals[0].due"));
    }

    @Test
    void anAspectIsInFocusOnceForASectorAndAPeriod() {
        String focus =
                "{\"aspect\": \"ergonomie\", \"rank\": %d, \"period\": {\"start\": \"2027-01-01\", \"end\": \"2027-03-31\"}}";
        json("coordinator", """
                        {"title": "Plan", "horizon": {"start": "2027-01", "months": 12}, "focus": [%s, %s]}""".formatted(focus.formatted(1), focus.formatted(2)))
                .post("/v1/plans")
                .then()
                .spec(problem(400, "belgif:badRequest"))
                .body("issues.name", contains("focus"));
    }

    @Test
    void whatWasNotSubmittedIsForTheCoordinatorAndTheCollege() {
        String plan = create(13);
        as("college").get(plan).then().statusCode(200);
        for (String account : new String[] {"officer-voka", "partner-voka", "operator"}) {
            as(account).get(plan).then().statusCode(404);
            as(account).get("/v1/plans?pageSize=1000").then().body("items.href", not(hasItem(plan)));
        }
        submit(plan);
        for (String account : new String[] {"officer-voka", "partner-voka", "operator"}) {
            as(account).get(plan).then().statusCode(200);
            as(account).get("/v1/plans?pageSize=1000").then().body("items.href", hasItem(plan));
        }
    }

    @Test
    void whatWasSubmittedKeepsItsHorizonAndStays() {
        String plan = create(14);
        submit(plan);
        patch("coordinator", "*", "{\"horizon\": {\"months\": 15}}")
                .patch(plan)
                .then()
                .spec(problem(409, "eenstem:invalidTransition"));
        as("coordinator").header("If-Match", "*").delete(plan).then().spec(problem(409, "eenstem:invalidTransition"));
        as("coordinator").post(plan + "/versions").then().spec(problem(409, "eenstem:unchanged"));
        patch("coordinator", "*", "{\"title\": \"Verbeterd\"}")
                .patch(plan)
                .then()
                .statusCode(200);
        submit(plan);
        as("partner-voka")
                .get(plan + "/versions")
                .then()
                .statusCode(200)
                .body("items.number", contains(2, 1), "items.title", contains("Verbeterd", "Campagneplan"));
        as("partner-voka")
                .get(plan + "/diff?from=1&to=2")
                .then()
                .statusCode(200)
                .body("plan.name", contains("title"), "plan[0].from", is("Campagneplan"));
        as("partner-voka").get(plan + "/versions/3").then().statusCode(404);
        as("partner-voka")
                .get(plan + "/diff?from=1&to=3")
                .then()
                .spec(problem(400, "belgif:badRequest"))
                .body("issues.name", contains("to"));
        as("partner-voka").get(plan + "/diff?from=x").then().body("issues.name", containsInAnyOrder("from", "to"));
    }

    /** Whoever comes first, what is there in the end fits together. */
    @RepeatedTest(4)
    void aPlanIsNotChangedOrRemovedWhileItIsSubmitted() throws Exception {
        String plan = create(12);
        List<Response> answers = Together.call(List.of(
                () -> as("coordinator").post(plan + "/versions"),
                () -> patch("coordinator", "*", "{\"horizon\": {\"months\": 13}}")
                        .patch(plan),
                () -> as("coordinator").header("If-Match", "*").delete(plan)));
        assertThat(answers).allMatch(answer -> answer.statusCode() < 500);
        Response version = as("coordinator").get(plan + "/versions/1");
        Response left = as("coordinator").get(plan);
        assertThat(left.statusCode()).isEqualTo(version.statusCode());
        assertThat((Object) left.path("horizon")).isEqualTo(version.path("horizon"));
    }

    private static String create(int months) {
        String body = """
                {"title": "Campagneplan", "horizon": {"start": "%s", "months": %d}, "goals": [%s],
                 "focus": [{"aspect": "ergonomie", "rank": 1, "period": {"start": "%s", "end": "%s"}}]}""".formatted(FAR, months, GOAL.formatted(FAR.atEndOfMonth()), FAR.atDay(1), FAR.atEndOfMonth());
        return Plans.drawnUp(body);
    }

    private static void submit(String plan) {
        as("coordinator").post(plan + "/versions").then().statusCode(201).body("hash.length()", is(64));
    }
}
