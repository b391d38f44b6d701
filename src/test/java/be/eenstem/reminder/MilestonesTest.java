package be.eenstem.reminder;

import static be.eenstem.Api.as;
import static be.eenstem.Api.json;
import static be.eenstem.Api.patch;
import static be.eenstem.Calls.problem;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import be.eenstem.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Milestones follow the campaign, as a rule or on days of its own. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class MilestonesTest {

    @Test
    void followFromThePeriodAndMoveAlong() {
        String campaign = campaign("2028-05-01", "2028-05-31");
        as("officer-voka")
                .get(campaign + "/milestones")
                .then()
                .statusCode(200)
                .body(
                        "items.milestone",
                        contains(
                                "calendarFixed",
                                "partnersInformed",
                                "materialReady",
                                "orderDeadline",
                                "webinar",
                                "launch",
                                "midTerm",
                                "end",
                                "evaluationDue"))
                .body("items.find { it.milestone == 'launch' }.day", is("2028-05-01"))
                .body("items.find { it.milestone == 'midTerm' }.day", is("2028-05-16"))
                .body("items.find { it.milestone == 'end' }.day", is("2028-05-31"))
                // thirty working days after a Wednesday: over Whit Monday and 11 July
                .body("items.find { it.milestone == 'evaluationDue' }.day", is("2028-07-14"))
                .body("items.adjusted.unique()", contains(false));
        patch("officer-voka", "*", "{\"period\": {\"start\": \"2028-06-01\", \"end\": \"2028-06-30\"}}")
                .patch(campaign)
                .then()
                .statusCode(200);
        as("officer-voka")
                .get(campaign + "/milestones?milestone=launch")
                .then()
                .body("items.day", contains("2028-06-01"))
                .body("total", is(1));
    }

    @Test
    void anAdjustedOneMovesAlongUntilItIsAsARuleAgain() {
        String campaign = campaign("2028-05-02", "2028-05-31");
        String webinar = campaign + "/milestones/webinar";
        json("officer-voka", "{\"day\": \"2028-04-25\"}").put(webinar).then().statusCode(428);
        json("officer-voka", "{\"day\": \"2028-04-25\"}")
                .header("If-Match", as("officer-voka").get(webinar).header("ETag"))
                .put(webinar)
                .then()
                .statusCode(200)
                .body("day", is("2028-04-25"))
                .body("adjusted", is(true));
        json("officer-voka", "{\"skipped\": true}")
                .header("If-Match", "*")
                .put(campaign + "/milestones/midTerm")
                .then()
                .statusCode(200)
                .body("day", nullValue());
        patch("officer-voka", "*", "{\"period\": {\"start\": \"2028-05-09\", \"end\": \"2028-05-31\"}}")
                .patch(campaign)
                .then()
                .statusCode(200);
        as("officer-voka")
                .get(campaign + "/milestones?milestone=webinar")
                .then()
                .body("items.day", contains("2028-05-02"));
        as("officer-voka").header("If-Match", "*").delete(webinar).then().statusCode(204);
        as("officer-voka")
                .get(campaign + "/milestones?milestone=webinar")
                .then()
                .body("items.adjusted", contains(false));
    }

    @Test
    void refusesWhatIsNoDayOfACampaign() {
        String campaign = campaign("2028-05-03", "2028-05-31");
        String webinar = campaign + "/milestones/webinar";
        for (String body : new String[] {
            "{}",
            "{\"skipped\": false}",
            "{\"day\": \"2028-04-25\", \"skipped\": true}",
            "{\"day\": \"2035-01-01\"}",
            "{\"day\": \"2028-02-30\"}",
            "{\"day\": \"-999999999-01-01\"}"
        }) {
            json("officer-voka", body)
                    .header("If-Match", "*")
                    .put(webinar)
                    .then()
                    .statusCode(400);
        }
        json("officer-voka", "{\"skipped\": true}")
                .header("If-Match", "*")
                .put(campaign + "/milestones/nothing")
                .then()
                .spec(problem(404, "belgif:resourceNotFound"));
    }

    @Test
    void theCoordinatorSetsTheRule() {
        String end = "/v1/milestones/end";
        for (String body : new String[] {
            "{\"offset\": \"morgen\"}", "{\"offset\": \"P4Y\"}", "{\"anchor\": \"before\"}",
            "{\"offset\": \"P1M\", \"workingDays\": true}", "{\"code\": \"other\"}", "{\"name\": {\"nl\": \"x\"}}"
        }) {
            patch("coordinator", "*", body).patch(end).then().statusCode(400);
        }
        String etag = as("coordinator").get(end).header("ETag");
        patch("coordinator", etag, "{\"offset\": \"P1W\"}")
                .patch(end)
                .then()
                .statusCode(200)
                .body("offset", is("P1W"));
        String campaign = campaign("2028-05-04", "2028-05-31");
        as("officer-voka").get(campaign + "/milestones?milestone=end").then().body("items.day", contains("2028-06-07"));
        patch("coordinator", etag, "{\"offset\": \"P0D\"}").patch(end).then().statusCode(412);
        patch("coordinator", "*", "{\"offset\": \"P0D\"}").patch(end).then().statusCode(200);
        as("officer-voka").get("/v1/milestones?anchor=middle").then().body("items.code", contains("midTerm"));
    }

    private static String campaign(String start, String end) {
        return json("officer-voka", """
                        {"title": "Op weg", "lead": "voka", "aspects": ["motivatie"], "audience": {"sectors": ["S94"]},
                         "period": {"start": "%s", "end": "%s"}}""".formatted(LocalDate.parse(start), LocalDate.parse(end)))
                .post("/v1/campaigns")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
    }
}
