package be.eenstem.campaign;

import static be.eenstem.Api.as;
import static be.eenstem.Api.json;
import static be.eenstem.Api.patch;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import be.eenstem.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class CampaignTest {

    private static final LocalDate START = LocalDate.now().plusMonths(6);

    @Test
    void aNewCampaignIsADraftForPartnersThatOnlyItsOwnPeopleSee() {
        Response created = json("officer-unizo", draft("unizo", ""))
                .post("/v1/campaigns")
                .then()
                .statusCode(201)
                .header("ETag", "\"0.draft\"")
                .body("status", is("draft"), "visibility", is("partners"), "kind", is("awareness"), "weight", is(1))
                .body("proposedOn", nullValue())
                .extract()
                .response();
        String id = created.path("id");
        created.then()
                .header("Location", endsWith("/v1/campaigns/" + id))
                .body("href", endsWith("/v1/campaigns/" + id));
        as("partner-unizo").get("/v1/campaigns/" + id).then().statusCode(200);
        as("coordinator").get("/v1/campaigns/" + id).then().statusCode(200);
        as("partner-voka").get("/v1/campaigns/" + id).then().statusCode(404);
        as("college").get("/v1/campaigns/" + id).then().statusCode(404);
        given().get("/v1/campaigns/" + id).then().statusCode(404);
    }

    @Test
    void anEmbargoedCampaignIsForItsPeopleTheCoordinatorAndTheCollege() {
        String id = json(
                        "officer-acerta",
                        draft(
                                "acerta",
                                ", \"visibility\": \"embargoed\", \"status\": \"proposed\", \"carriers\": [\"mensura\"]"))
                .post("/v1/campaigns")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        for (String insider : new String[] {"officer-acerta", "partner-mensura", "coordinator", "college"}) {
            as(insider).get("/v1/campaigns/" + id).then().statusCode(200);
        }
        for (String outsider : new String[] {"officer-sd-worx", "partner-voka", "operator", "admin"}) {
            as(outsider).get("/v1/campaigns/" + id).then().statusCode(404);
            as(outsider).get("/v1/campaigns?pageSize=1000&lead=acerta").then().body("items.id", not(hasItem(id)));
        }
    }

    @Test
    void namesEveryFaultOfACampaignAtOnce() {
        json("officer-unizo", """
                {"title": "", "lead": "nobody", "aspects": ["ergonomie", "nothing"], "audience": {"sectors": ["Z"]},
                 "period": {"start": "2999-05-03", "end": "2999-05-01"}, "umbrella": "none", "weight": 6,
                 "colour": "red", "channels": "newsletter", "status": "running"}""")
                .post("/v1/campaigns")
                .then()
                .statusCode(400)
                .body(
                        "issues.name",
                        containsInAnyOrder(
                                "title",
                                "lead",
                                "aspects[1]",
                                "audience.sectors[0]",
                                "period.start",
                                "period.end",
                                "period.end",
                                "umbrella",
                                "weight",
                                "colour",
                                "channels",
                                "status"));
    }

    @Test
    void aFaultAcrossFieldsShowsTheValueAtItsPlace() {
        json(
                        "officer-unizo",
                        draft(
                                "unizo",
                                ", \"carriers\": [\"voka\", \"unizo\"], \"audience\": {\"regions\": [\"BE2\", \"11007\"]}"
                                        + ", \"embargoUntil\": \"2027-01-31\""))
                .post("/v1/campaigns")
                .then()
                .statusCode(400)
                .body("issues.find {it.name == 'carriers[1]'}.value", is("unizo"))
                .body("issues.find {it.name == 'audience.regions[1]'}.value", is("11007"))
                .body("issues.find {it.name == 'embargoUntil'}.value", is("2027-01-31"));
    }

    @Test
    void onlyTheLeadAndTheCoordinatorChangeIt() {
        String id = create("unizo", "");
        String change = "{\"title\": \"Changed\"}";
        patch("officer-voka", "*", change).patch("/v1/campaigns/" + id).then().statusCode(404);
        json("officer-voka", draft("unizo", "")).post("/v1/campaigns").then().statusCode(403);
        patch("officer-unizo", "*", "{\"lead\": \"voka\"}")
                .patch("/v1/campaigns/" + id)
                .then()
                .statusCode(403);
        patch("coordinator", "*", change)
                .patch("/v1/campaigns/" + id)
                .then()
                .statusCode(200)
                .body("title", is("Changed"));
    }

    @Test
    void aChangeNamesTheVersionItIsMadeOn() {
        String id = create("unizo", "");
        as("officer-unizo")
                .contentType("application/merge-patch+json")
                .body("{}")
                .patch("/v1/campaigns/" + id)
                .then()
                .statusCode(428)
                .body("type", is("urn:problem-type:eenstem:preconditionRequired"));
        patch("officer-unizo", "\"9.draft\"", "{}")
                .patch("/v1/campaigns/" + id)
                .then()
                .statusCode(412);
        patch("officer-unizo", "\"0.draft\"", "{\"summary\": \"More\", \"audience\": {\"sectors\": [\"F\"]}}")
                .patch("/v1/campaigns/" + id)
                .then()
                .statusCode(200)
                .header("ETag", "\"1.draft\"")
                .body("audience.sectors", equalTo(java.util.List.of("F")));
        patch("officer-unizo", "\"1.draft\"", "{\"summary\": null, \"audience\": null}")
                .patch("/v1/campaigns/" + id)
                .then()
                .statusCode(200)
                .body("summary", nullValue(), "audience", nullValue());
    }

    @Test
    void whatWasReadCanBeSentBackAsItIs() {
        String id = create("unizo", ", \"status\": \"proposed\"");
        Response read = as("officer-unizo").get("/v1/campaigns/" + id);
        patch("officer-unizo", read.header("ETag"), read.asString())
                .patch("/v1/campaigns/" + id)
                .then()
                .statusCode(200);
        patch("officer-unizo", "*", "{\"id\": \"x\", \"status\": \"confirmed\", \"nothing\": 1}")
                .patch("/v1/campaigns/" + id)
                .then()
                .statusCode(400)
                .body("issues.name", containsInAnyOrder("id", "status", "nothing"));
        patch("officer-unizo", "*", "{\"id\": null, \"nothing\": null, \"audience\": {\"colour\": null}}")
                .patch("/v1/campaigns/" + id)
                .then()
                .statusCode(400)
                .body("issues.name", containsInAnyOrder("id", "nothing", "audience.colour"));
        patch("officer-unizo", "*", "{\"series\": null, \"embargoUntil\": null, \"audience\": {\"sizes\": null}}")
                .patch("/v1/campaigns/" + id)
                .then()
                .statusCode(200);
    }

    @Test
    void aConfirmedCampaignIsProposedAgainWhenItsPeriodChanges() {
        String id = create("unizo", "");
        move(id, "confirmed").then().statusCode(409).body("type", is("urn:problem-type:eenstem:invalidTransition"));
        move(id, "proposed").then().statusCode(200).body("status", is("proposed"));
        move(id, "confirmed").then().statusCode(200).body("status", is("confirmed"));
        patch("officer-unizo", "*", "{\"summary\": \"Same time\"}")
                .patch("/v1/campaigns/" + id)
                .then()
                .body("status", is("confirmed"));
        patch("officer-unizo", "*", "{\"period\": {\"end\": \"%s\"}}".formatted(START.plusDays(40)))
                .patch("/v1/campaigns/" + id)
                .then()
                .statusCode(200)
                .body("status", is("proposed"));
        move(id, "cancelled").then().statusCode(200);
        move(id, "proposed").then().statusCode(409);
        move(id, "running").then().statusCode(400);
        as("officer-unizo")
                .header("If-Match", "*")
                .delete("/v1/campaigns/" + id)
                .then()
                .statusCode(409);
    }

    @Test
    void filtersFindWhatTheAudienceReaches() {
        String id = create(
                "unizo",
                ", \"audience\": {\"sectors\": [\"C10\"], \"regions\": [\"71072\"]}, \"title\": \"Zeldzaamwoord één\"");
        for (String hit : new String[] {
            "sector=C", "sector=C10", "region=BE22", "region=71072", "region=BE2", "q=zeldzaamw+een", "size=5-9"
        }) {
            as("officer-unizo")
                    .get("/v1/campaigns?pageSize=1000&lead=unizo&" + hit)
                    .then()
                    .statusCode(200)
                    .body("items.id", hasItem(id));
        }
        for (String miss : new String[] {
            "sector=F",
            "sector=C11",
            "region=BE23",
            "q=zeldzaamwoorden",
            "from=" + START.plusDays(21),
            "status=proposed"
        }) {
            as("officer-unizo")
                    .get("/v1/campaigns?pageSize=1000&lead=unizo&" + miss)
                    .then()
                    .statusCode(200)
                    .body("items.id", not(hasItem(id)));
        }
    }

    @Test
    void aYearlyCampaignIsPlannedForTheNextYears() {
        String id = create("unizo", "");
        int next = START.getYear() + 1;
        Response made = json("officer-unizo", "{\"years\": [%d], \"alignment\": \"date\"}".formatted(next))
                .post("/v1/campaigns/" + id + "/editions");
        made.then()
                .statusCode(201)
                .body(
                        "total",
                        is(1),
                        "items[0].period.start",
                        is(START.plusYears(1).toString()));
        String edition = made.path("items[0].id");
        as("officer-unizo").get("/v1/campaigns/" + edition).then().header("ETag", "\"0.draft\"");
        patch("officer-unizo", "*", "{\"title\": \"Edition\"}")
                .patch("/v1/campaigns/" + edition)
                .then()
                .statusCode(200);
        as("officer-unizo").get("/v1/campaigns/" + id).then().body("title", not(is("Edition")));
        as("officer-unizo").get(made.header("Location")).then().statusCode(200).body("total", is(2));
        json("officer-unizo", "{\"years\": [%d, %d]}".formatted(next, next + 9))
                .post("/v1/campaigns/" + id + "/editions")
                .then()
                .statusCode(400)
                .body("issues.name", containsInAnyOrder("years[0]", "years[1]"));
    }

    private static Response move(String id, String status) {
        return json("officer-unizo", "{\"status\": \"" + status + "\"}").put("/v1/campaigns/" + id + "/status");
    }

    private static String create(String lead, String more) {
        return json("officer-" + lead, draft(lead, more))
                .post("/v1/campaigns")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static String draft(String lead, String more) {
        String title = more.contains("\"title\"") ? "" : "\"title\": \"Ergonomisch werken\",";
        return """
                {%s "lead": "%s", "aspects": ["ergonomie"], "period": {"start": "%s", "end": "%s"}%s}""".formatted(title, lead, START, START.plusDays(20), more);
    }
}
