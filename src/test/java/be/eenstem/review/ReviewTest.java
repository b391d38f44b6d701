package be.eenstem.review;

import static be.eenstem.Api.as;
import static be.eenstem.Api.json;
import static be.eenstem.Calls.problem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import be.eenstem.Plans;
import be.eenstem.TestDatabase;
import be.eenstem.Together;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Decisions on plans for months in which no campaign can be planned yet; {@code PlanYearTest} has one with campaigns. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ReviewTest {

    private static final YearMonth FAR = YearMonth.now().plusMonths(60);

    @Test
    void theAgendaHasThePlanAndItsFocus() {
        String version = Plans.submitted(plan(1));
        as("college")
                .get(version + "/agenda")
                .then()
                .statusCode(200)
                .body("items.item", contains("plan", "focus"), "items[0].advice", nullValue());
        json("coordinator", "{\"text\": \"Keur goed.\"}")
                .put(version + "/agenda/focus/advice")
                .then()
                .statusCode(200)
                .body("advice.text", is("Keur goed."));
        json("coordinator", "{\"text\": \"Toch niet.\"}")
                .put(version + "/agenda/focus/advice")
                .then()
                .statusCode(200);
        as("college").get(version + "/agenda?kind=focus").then().body("items.advice.text", contains("Toch niet."));
        json("coordinator", "{\"text\": \"?\"}")
                .put(version + "/agenda/nothing/advice")
                .then()
                .statusCode(404);
        as("officer-voka").get(version + "/agenda").then().statusCode(403);
    }

    @Test
    void aPlanThatIsApprovedBecomesCurrentInPlaceOfTheOneBefore() {
        String first = plan(1);
        decide(Plans.submitted(first), "plan", "approved").then().statusCode(201);
        as("partner-voka").get(first).then().body("status", is("current"), "announcedAt", notNullValue());
        String second = plan(1);
        decide(Plans.submitted(second), "plan", "approved").then().statusCode(201);
        as("partner-voka").get(second).then().body("status", is("current"));
        as("partner-voka").get(first).then().body("status", is("superseded"));
        decide(Plans.submittedAgain(first, "Verbeterd"), "plan", "returned")
                .then()
                .statusCode(201);
        as("partner-voka").get(second).then().body("status", is("current"));
    }

    @Test
    void aFocusThatIsApprovedIsOnTheShortList() {
        String version = Plans.submitted(plan(1));
        decide(version, "focus", "approved").then().statusCode(201);
        String during = "/v1/focusEntries?from=" + FAR.atDay(2) + "&to=" + FAR.atDay(2);
        as("coordinator").get(during).then().body("items.aspect", hasItem("ergonomie"));
        String other = Plans.submitted(plan(1));
        decide(other, "focus", "approved").then().statusCode(201);
        as("coordinator")
                .get(during)
                .then()
                .body("items.findAll { it.aspect == 'ergonomie' && it.rank == 77 }.size()", is(1));
    }

    @Test
    void aDecisionIsFinalAndACorrectionNamesIt() {
        String version = Plans.submitted(plan(1));
        String first = decide(version, "plan", "approved")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        decide(version, "plan", "returned")
                .then()
                .spec(problem(409, "eenstem:alreadyDecided"))
                .body("detail", containsString(first));
        json("coordinator", "{\"text\": \"Te laat\"}")
                .put(version + "/agenda/plan/advice")
                .then()
                .spec(problem(409, "eenstem:alreadyDecided"));
        String second = json("college", """
                        {"item": "plan", "outcome": "returned", "reason": "Vergissing", "corrects": "%s"}""".formatted(first))
                .post(version + "/decisions")
                .then()
                .statusCode(201)
                .body("corrects", is(first))
                .extract()
                .path("id");
        as("college")
                .get(version + "/decisions?item=plan")
                .then()
                .body("items.id", contains(second, first), "items[1].correctedBy", is(second))
                .body("items[1].outcome", is("approved"));
        as("college").get(version + "/agenda").then().body("items[0].decision.id", is(second));
        as("coordinator").get(version.replaceFirst("/versions.*", "")).then().body("status", is("draft"));
        json("college", """
                        {"item": "focus", "outcome": "approved", "corrects": "%s"}""".formatted(first))
                .post(version + "/decisions")
                .then()
                .spec(problem(400, "belgif:badRequest"))
                .body("issues.name", contains("corrects"));
    }

    @Test
    void aReturnThatIsCorrectedLeavesThePlanThatWasAnnounced() {
        String plan = plan(1);
        decide(Plans.submitted(plan), "plan", "approved").then().statusCode(201);
        String second = Plans.submittedAgain(plan, "Verbeterd");
        String returned = decide(second, "plan", "returned").path("id");
        json("college", """
                        {"item": "plan", "outcome": "returned", "reason": "Beter gezegd", "corrects": "%s"}""".formatted(returned))
                .post(second + "/decisions")
                .then()
                .statusCode(201);
        as("partner-voka").get(plan).then().body("status", is("current"), "announcedAt", notNullValue());
    }

    @Test
    void ofPlansThatAreApprovedAtOnceOneIsCurrentAndTheOthersAreTold() throws Exception {
        List<String> versions =
                Stream.generate(() -> Plans.submitted(plan(1))).limit(4).toList();
        Together.each(versions, version -> {
            Response answer = decide(version, "plan", "approved");
            if (answer.statusCode() != 201) {
                answer.then().spec(problem(409, "eenstem:conflictingChange"));
            }
        });
        assertThat(versions)
                .extracting(version -> as("college")
                        .get(version.replaceFirst("/versions.*", ""))
                        .path("status"))
                .containsOnlyOnce("current");
    }

    @Test
    void onlyTheNewestVersionIsDecidedOn() {
        String plan = plan(1);
        String first = Plans.submitted(plan);
        Plans.submittedAgain(plan, "Verbeterd");
        decide(first, "plan", "approved")
                .then()
                .spec(problem(409, "eenstem:outdatedVersion"))
                .body("detail", containsString("2"));
    }

    @Test
    void aQuorumIsNeeded() {
        String version = Plans.submitted(plan(3));
        decide(version, "plan", "approved").then().spec(problem(409, "eenstem:noQuorum"));
        json("college", """
                        {"item": "plan", "outcome": "approved", "present": ["vdab", "voka", "unizo"]}""")
                .post(version + "/decisions")
                .then()
                .statusCode(201)
                .body("present", contains("vdab", "voka", "unizo"), "quorum", is(3), "by", is("college"));
        as("officer-voka").get(version + "/decisions").then().body("items[0].by", nullValue());
    }

    @Test
    void conditionsAreCheckedOff() {
        String version = Plans.submitted(plan(1));
        Response decision = json("college", """
                        {"item": "plan", "outcome": "approvedWithConditions",
                         "conditions": [{"text": "Stem af", "owner": "unizo", "due": "2027-03-01"}]}""").post(version + "/decisions");
        String address = decision.then().statusCode(201).extract().header("Location");
        String fulfilment = address + "/conditions/" + decision.path("conditions[0].id") + "/fulfilment";
        json("officer-voka", "{\"note\": \"Gedaan\"}").put(fulfilment).then().statusCode(403);
        json("officer-unizo", "{\"note\": \"Gedaan\"}")
                .put(fulfilment)
                .then()
                .statusCode(200)
                .body("conditions[0].fulfilment", is("Gedaan"), "conditions[0].fulfilledAt", notNullValue());
        json("officer-unizo", "{\"note\": \"Gedaan\"}")
                .put(address + "/conditions/" + UUID.randomUUID() + "/fulfilment")
                .then()
                .statusCode(404);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"item\": \"plan\", \"outcome\": \"fine\"}|outcome",
                "{\"item\": \"campaign-x\", \"outcome\": \"approved\"}|item",
                "{\"item\": \"nothing\", \"outcome\": \"approved\"}|item",
                "{\"item\": \"plan\", \"outcome\": \"returned\"}|reason",
                "{\"item\": \"plan\", \"outcome\": \"approvedWithConditions\"}|conditions",
                "{\"item\": \"plan\", \"outcome\": \"approved\", \"present\": [\"nobody\"]}|present[0]"
            })
    void whatIsWrongIsTold(String body, String fault) {
        json("college", body)
                .post(Plans.submitted(plan(1)) + "/decisions")
                .then()
                .spec(problem(400, "belgif:badRequest"))
                .body("issues.name", contains(fault));
    }

    @Test
    void allThatIsWrongIsToldAtOnce() {
        json("college", """
                        {"outcome": "approved", "conditions": [{"owner": "nobody"}]}""")
                .post(Plans.submitted(plan(1)) + "/decisions")
                .then()
                .body(
                        "issues.name",
                        containsInAnyOrder(
                                "item",
                                "conditions",
                                "conditions[0].text",
                                "conditions[0].owner",
                                "conditions[0].due"));
    }

    @Test
    void whatIsDecidedIsForThoseWhoReadPlans() {
        String version = Plans.submitted(plan(1));
        decide(version, "plan", "approved").then().statusCode(201);
        as("partner-voka").get(version + "/decisions").then().body("items.item", contains("plan"));
        as("coordinator").post(version + "/decisions").then().statusCode(not(201));
    }

    private static Response decide(String version, String item, String outcome) {
        return json("college", """
                        {"item": "%s", "outcome": "%s", "reason": "Daarom"}""".formatted(item, outcome)).post(version + "/decisions");
    }

    private static String plan(int quorum) {
        return Plans.drawnUp("""
                        {"title": "Plan", "horizon": {"start": "%s", "months": 12}, "quorum": %d,
                         "focus": [{"aspect": "ergonomie", "rank": 77, "period": {"start": "%s", "end": "%s"}}]}""".formatted(FAR, quorum, FAR.atDay(1), FAR.atEndOfMonth()));
    }
}
