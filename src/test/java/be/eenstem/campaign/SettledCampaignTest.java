package be.eenstem.campaign;

import static be.eenstem.Api.as;
import static be.eenstem.Api.json;
import static be.eenstem.Api.patch;
import static be.eenstem.Calls.problem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;

import be.eenstem.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Campaigns that are over in one way or another, and what can still be changed in them. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class SettledCampaignTest {

    private static final LocalDate START = LocalDate.now().minusDays(40);

    @ParameterizedTest
    @ValueSource(strings = {"{\"summary\": \"Toch nog\"}", "{\"period\": {\"end\": \"2027-12-31\"}}", "{}"})
    void aCancelledCampaignIsFinal(String change) {
        String address = create();
        move(address, "cancelled");
        change(address, change)
                .spec(problem(409, "eenstem:invalidTransition"))
                .body("detail", startsWith("Een geannuleerde campagne"));
        change(address, "{\"nothing\": 1}").spec(problem(409, "eenstem:invalidTransition"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"period\": {\"end\": \"%s\"}}",
                "{\"aspects\": [\"ergonomie\", \"werkdruk\"]}",
                "{\"audience\": {\"sectors\": [\"F\"]}}"
            })
    void whatAnEvaluatedCampaignWasStays(String change) {
        String address = evaluated();
        change(address, change.formatted(LocalDate.now().plusMonths(2)))
                .spec(problem(409, "eenstem:invalidTransition"))
                .body("detail", startsWith("Een geëvalueerde campagne"));
        as("officer-unizo")
                .get(address)
                .then()
                .body(
                        "status",
                        is("evaluated"),
                        "period.end",
                        is(START.plusDays(10).toString()));
    }

    @Test
    void whatIsToldAboutAnEvaluatedCampaignCanBeCorrected() {
        String address = evaluated();
        change(address, "{\"summary\": \"Bereikte 400 zaken\", \"period\": {\"start\": \"%s\"}}".formatted(START))
                .statusCode(200)
                .body("status", is("evaluated"), "summary", is("Bereikte 400 zaken"));
    }

    private static String evaluated() {
        String address = create();
        move(address, "confirmed");
        move(address, "evaluated");
        return address;
    }

    private static String create() {
        return create("proposed");
    }

    private static String create(String status) {
        return json("officer-unizo", """
                        {"title": "Ergonomisch werken", "lead": "unizo", "aspects": ["ergonomie"], "status": "%s",
                         "period": {"start": "%s", "end": "%s"}}""".formatted(status, START, START.plusDays(10)))
                .post("/v1/campaigns")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
    }

    private static void move(String address, String status) {
        json("officer-unizo", "{\"status\": \"" + status + "\"}")
                .put(address + "/status")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse change(String address, String change) {
        return patch("officer-unizo", "*", change).patch(address).then();
    }
}
