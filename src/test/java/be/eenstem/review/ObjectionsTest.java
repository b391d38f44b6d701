package be.eenstem.review;

import static be.eenstem.Api.as;
import static be.eenstem.Api.json;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import be.eenstem.Plans;
import be.eenstem.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

/** What organizations object to, before the college. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ObjectionsTest {

    private static final YearMonth FAR = YearMonth.now().plusMonths(60);

    @Test
    void whoObjectedReadsWhatWasDecidedAndChecksItsConditionOff() {
        String version = Plans.submitted(Plans.drawnUp(FAR, 12));
        String round = round(version.replaceFirst("/versions.*", ""));
        String objection = object(round, "unizo");
        Response decision = json("college", """
                        {"item": "objection-%s", "outcome": "approvedWithConditions",
                         "conditions": [{"text": "Stem af", "owner": "unizo", "due": "2027-03-01"}]}""".formatted(objection)).post(version + "/decisions");
        String address = decision.then().statusCode(201).extract().header("Location");
        json("officer-unizo", "{\"note\": \"Gedaan\"}")
                .put(address + "/conditions/" + decision.path("conditions[0].id") + "/fulfilment")
                .then()
                .statusCode(200)
                .body("conditions[0].fulfilment", is("Gedaan"));
        as("officer-unizo").get(address).then().statusCode(200);
        as("officer-voka").get(address).then().statusCode(404);
        as("operator").get(version + "/decisions").then().body("total", is(0));
    }

    @Test
    void anObjectionStaysOnTheAgendaUntilItIsTakenUp() {
        String plan = Plans.drawnUp(FAR, 12);
        Plans.submitted(plan);
        String round = round(plan);
        String open = object(round, "unizo");
        String takenUp = object(round, "voka");
        json("coordinator", "{\"outcome\": \"takenUp\", \"text\": \"Goed\"}")
                .put(round + "/answers/" + takenUp + "/reply")
                .then()
                .statusCode(200);
        String second = Plans.submittedAgain(plan, "Verbeterd");
        as("college").get(second + "/agenda").then().body("items.item", hasItem("objection-" + open));
        as("college").get(second + "/agenda/objection-" + takenUp).then().statusCode(404);
        json("college", "{\"item\": \"objection-" + open + "\", \"outcome\": \"approved\"}")
                .post(second + "/decisions")
                .then()
                .statusCode(201);
        as("college").get(second + "/agenda").then().body("items.item", hasItem("objection-" + open));
        String third = Plans.submittedAgain(plan, "Nog beter");
        as("college").get(third + "/agenda").then().body("items.item", not(hasItem("objection-" + open)));
    }

    private static String object(String round, String organization) {
        return json("officer-" + organization, "{\"position\": \"object\", \"text\": \"Te vol\"}")
                .post(round + "/answers")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static String round(String plan) {
        return json("coordinator", """
                        {"plan": "%s", "version": 1, "invited": ["unizo", "voka"], "deadline": "%s"}""".formatted(plan.replaceFirst(".*/", ""), FAR.atDay(1)))
                .post("/v1/consultations")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
    }
}
