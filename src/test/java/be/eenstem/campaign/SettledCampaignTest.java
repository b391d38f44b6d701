package be.eenstem.campaign;

import static be.eenstem.Api.as;
import static be.eenstem.Api.json;
import static be.eenstem.Api.patch;
import static be.eenstem.Calls.problem;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;

import be.eenstem.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Campaigns that are over in one way or another, and what can still be changed in them. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class SettledCampaignTest {

    private static final LocalDate START = LocalDate.now().minusDays(40);

    @Inject
    DataSource database;

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

    @Test
    void aPeriodThatFellOutOfTheHorizonStaysAsItIs() throws SQLException {
        String address = create("draft");
        age(address.substring(address.lastIndexOf('/') + 1));
        change(address, "{\"summary\": \"Nog eens nagelezen\"}")
                .statusCode(200)
                .body("summary", is("Nog eens nagelezen"), "period.start", is("2019-03-04"));
        change(address, as("officer-unizo").get(address).asString()).statusCode(200);
        change(address, "{\"summary\": 1, \"umbrella\": \"none\"}")
                .statusCode(400)
                .body("issues.name", containsInAnyOrder("summary", "umbrella"));
        change(address, "{\"period\": {\"end\": \"2019-03-09\"}}")
                .statusCode(400)
                .body("issues.name", containsInAnyOrder("period.start", "period.end"));
    }

    /** Only drafts: what the conflicts are counted from may not change behind their back. */
    private void age(String id) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement update = connection.createStatement()) {
            update.executeUpdate("update campaign set start_day = '2019-03-04', end_day = '2019-03-08' where id = '%s'"
                    .formatted(id));
        }
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
