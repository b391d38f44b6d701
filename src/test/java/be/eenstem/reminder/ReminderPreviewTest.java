package be.eenstem.reminder;

import static be.eenstem.Api.as;
import static be.eenstem.Api.json;
import static be.eenstem.Api.patch;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import be.eenstem.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Who would be reminded of what: before anything is sent. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ReminderPreviewTest {

    private static final LocalDate START = LocalDate.now().plusMonths(22).withDayOfMonth(8);

    private String rule;

    @AfterEach
    void takeAway() {
        if (rule != null) {
            as("coordinator").header("If-Match", "*").delete(rule).then().statusCode(204);
        }
    }

    @Test
    void tellsWhoWouldGetWhatInTheirLanguageAndTurn() {
        String campaign = confirmed("public", "72037");
        preview(campaign, "fr")
                .then()
                .statusCode(200)
                .body("items.findAll { it.milestone == 'orderDeadline' }.organization", hasItem("stad-hamont-achel"))
                .body(
                        "items.findAll { it.milestone == 'orderDeadline' }.organization.contains('stad-antwerpen')",
                        is(false))
                .body("items.find { it.milestone == 'materialReady' }.organization", is("acerta"))
                .body("items.findAll { it.milestone == 'webinar' }.organization", containsInAnyOrder("voka", "vdab"))
                .body(
                        "items.find { it.milestone == 'orderDeadline' }.subject.startsWith('Commandez au plus tard le')",
                        is(true));
        List<String> days = preview(campaign, "nl").path("items.day");
        assertThat(days).isSorted();
    }

    @Test
    void ofAnEmbargoedOneOnlyThoseWhoMayKnowAreReminded() {
        String campaign = confirmed("embargoed", "72037");
        List<String> told = preview(campaign, "nl").path("items.organization");
        assertThat(told).isNotEmpty().containsOnly("acerta", "voka", "vdab");
        patch("officer-acerta", "*", "{\"embargoUntil\": \"%s\"}".formatted(START.minusDays(46)))
                .patch("/v1/campaigns/" + campaign)
                .then()
                .statusCode(200);
        String order = "items.findAll { it.organization == 'stad-hamont-achel' }.milestone";
        assertThat((List<String>) preview(campaign, "nl").path(order)).doesNotContain("partnersInformed");
    }

    @Test
    void whatIsNotConfirmedRemindsNobody() {
        String campaign = campaign("public", "72037");
        preview(campaign, "nl").then().statusCode(200).body("items", empty());
    }

    @Test
    void followsTheRulesAsTheyAre() {
        String campaign = confirmed("public", "11018");
        rule = json("coordinator", """
                        {"name": "Proef", "milestone": "end", "offset": "P1D", "channel": "inbox", "urgent": true,
                         "recipients": {"who": "selected", "selector": {"types": ["municipality"]}},
                         "subject": {"nl": "{title} is voorbij"}, "text": {"nl": "Dag {organization}, tot {rule}."}}""")
                .post("/v1/reminderRules")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
        String mine = "items.findAll { it.rule.name == 'Proef' }";
        json("coordinator", "{\"campaign\": \"%s\"}".formatted(campaign))
                .post("/v1/reminderPreviews?organization=stad-deinze")
                .then()
                .body(mine + ".subject", contains("Herinner mij is voorbij"))
                .body(mine + ".text", contains("Dag Stad Deinze, tot Proef."))
                .body(mine + ".day", contains(START.plusDays(10).toString()))
                .body(mine + ".urgent", contains(true));
        String month = START.plusDays(10).toString().substring(0, 7);
        json("coordinator", "{\"month\": \"%s\"}".formatted(month))
                .post("/v1/reminderPreviews?organization=stad-deinze&pageSize=1000")
                .then()
                .statusCode(200)
                .body("items.campaign.id", hasItem(campaign))
                .body("items.every { it.day.startsWith('" + month + "') }", is(true));
        patch("coordinator", "*", "{\"enabled\": false}").patch(rule).then().statusCode(200);
        preview(campaign, "nl").then().body(mine, empty());
    }

    @Test
    void refusesWhatNobodyCanLookAheadFor() {
        for (String body : List.of(
                "{}",
                "{\"month\": \"2027-13\"}",
                "{\"month\": \"2027-05\", \"plan\": \"01929c7e-5b1a-7c3d-9e2f-0a1b2c3d4e01\"}",
                "{\"plan\": \"01929c7e-5b1a-7c3d-9e2f-0a1b2c3d4e01\"}",
                "{\"campaign\": \"01929c7e-5b1a-7c3d-9e2f-0a1b2c3d4e01\"}")) {
            json("coordinator", body).post("/v1/reminderPreviews").then().statusCode(400);
        }
        json("coordinator", "{\"month\": \"2020-01\"}")
                .post("/v1/reminderPreviews")
                .then()
                .statusCode(200)
                .body("total", is(0));
        String plan = as("coordinator").get("/v1/plans").path("items[0].id");
        json("coordinator", "{\"plan\": \"%s\"}".formatted(plan))
                .post("/v1/reminderPreviews")
                .then()
                .statusCode(200);
    }

    @Test
    void refusesRulesThatCannotBe() {
        String whole = """
                {"name": "Proef", "milestone": "%s", "offset": "%s", "workingDays": %s, "channel": "%s",
                 "recipients": %s, "subject": {"nl": "%s"}, "text": {"nl": "Proef"}}""";
        for (String body : List.of(
                whole.formatted("nothing", "P0D", "false", "email", "{\"who\": \"lead\"}", "x"),
                whole.formatted("end", "soon", "false", "email", "{\"who\": \"lead\"}", "x"),
                whole.formatted("end", "P1101D", "false", "email", "{\"who\": \"lead\"}", "x"),
                whole.formatted("end", "P1M", "true", "email", "{\"who\": \"lead\"}", "x"),
                whole.formatted("end", "P0D", "false", "fax", "{\"who\": \"lead\"}", "x"),
                whole.formatted("end", "P0D", "false", "email", "{\"who\": \"everybody\"}", "x"),
                whole.formatted("end", "P0D", "false", "email", "{\"who\": \"selected\"}", "x"),
                whole.formatted("end", "P0D", "false", "email", "{\"who\": \"selected\", \"selector\": {}}", "x"),
                whole.formatted(
                        "end", "P0D", "false", "email", "{\"who\": \"lead\", \"selector\": {\"tier\": 1}}", "x"),
                whole.formatted("end", "P0D", "false", "email", "{\"who\": \"lead\"}", "{naam}"))) {
            json("coordinator", body).post("/v1/reminderRules").then().statusCode(400);
        }
    }

    private static io.restassured.response.Response preview(String campaign, String language) {
        return json("coordinator", "{\"campaign\": \"%s\"}".formatted(campaign))
                .header("Accept-Language", language)
                .post("/v1/reminderPreviews?pageSize=1000");
    }

    private static String confirmed(String visibility, String region) {
        String campaign = campaign(visibility, region);
        json("officer-acerta", "{\"status\": \"confirmed\"}")
                .put("/v1/campaigns/" + campaign + "/status")
                .then()
                .statusCode(200);
        return campaign;
    }

    private static String campaign(String visibility, String region) {
        return json("officer-acerta", """
                        {"title": "Herinner mij", "lead": "acerta", "carriers": ["voka", "vdab"], "aspects": ["motivatie"],
                         "audience": {"sectors": ["S94"], "regions": ["%s"]}, "visibility": "%s", "status": "proposed",
                         "period": {"start": "%s", "end": "%s"}}""".formatted(region, visibility, START, START.plusDays(9)))
                .post("/v1/campaigns")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
