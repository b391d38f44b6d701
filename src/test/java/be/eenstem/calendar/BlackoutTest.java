package be.eenstem.calendar;

import static be.eenstem.Api.as;
import static be.eenstem.Api.json;
import static be.eenstem.Api.patch;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.is;

import be.eenstem.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;

/** Blackouts of the years 2081 to 2089, which no other test uses. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class BlackoutTest {

    @Test
    void aBlackoutIsCreatedReadChangedAndDeletedEachOnItsCurrentVersion() {
        Response created = create("2081-02-01", "2081-05-31");
        String address = created.header("Location");
        String first = created.header("ETag");
        given().get(address)
                .then()
                .statusCode(200)
                .header("ETag", first)
                .body("href", is(address), "appliesTo", contains("government", "intermediary"))
                .body("severity", is("blocking"), "reason.nl", is("Sperperiode"))
                .body("period.start", is("2081-02-01"), "period.end", is("2081-05-31"));
        String second = patch("coordinator", first, """
                        {"appliesTo": ["government"], "severity": "warning", "reason": {"fr": "Période de réserve"}}""")
                .patch(address)
                .then()
                .statusCode(200)
                .body("appliesTo", contains("government"), "severity", is("warning"))
                .body("reason.nl", is("Sperperiode"), "reason.fr", is("Période de réserve"))
                .extract()
                .header("ETag");
        patch("coordinator", first, "{\"severity\": \"blocking\"}")
                .patch(address)
                .then()
                .statusCode(412);
        as("coordinator").delete(address).then().statusCode(428);
        as("coordinator").header("If-Match", second).delete(address).then().statusCode(204);
        given().get(address).then().statusCode(404);
    }

    @Test
    void namesEveryFaultAtOnce() {
        json("coordinator", """
                {"period": {"start": "2027-05-03", "end": "2027-05-02"}, "appliesTo": ["everyone"], "severity": "info",
                 "reason": {"fr": "Réserve"}}""")
                .post("/v1/blackouts")
                .then()
                .statusCode(400)
                .body("issues.name", containsInAnyOrder("period.end", "appliesTo[0]", "severity", "reason.nl"));
        json("coordinator", "{\"appliesTo\": []}")
                .post("/v1/blackouts")
                .then()
                .statusCode(400)
                .body("issues.name", containsInAnyOrder("period", "appliesTo", "severity", "reason"));
    }

    @Test
    void listsByPeriodKindAndSeverity() {
        String spring = create("2085-02-01", "2085-05-31").path("id");
        String summer = create("2085-05-31", "2085-08-31").path("id");
        ids("from=2085-05-31&to=2085-05-31", spring, summer);
        ids("from=2085-06-01&to=2085-12-31", summer);
        ids("from=2085-01-01&to=2085-05-30", spring);
        ids("from=2085-01-01&to=2085-12-31&sort=-end", summer, spring);
        ids("from=2085-01-01&to=2085-05-30&severity=blocking&severity=warning", spring);
        patch("coordinator", "*", "{\"appliesTo\": [\"intermediary\"], \"severity\": \"warning\"}")
                .patch("/v1/blackouts/" + summer);
        ids("from=2085-01-01&to=2085-12-31&severity=warning", summer);
        ids("from=2085-01-01&to=2085-12-31&appliesTo=government", spring);
        ids("from=2085-01-01&to=2085-12-31&appliesTo=government&appliesTo=intermediary", spring, summer);
        given().get("/v1/blackouts?appliesTo=everyone&severity=info&sort=reason")
                .then()
                .statusCode(400)
                .body("issues.name", containsInAnyOrder("appliesTo", "severity", "sort"));
    }

    @Test
    void onlyTheCoordinatorWrites() {
        json("college", "{}").post("/v1/blackouts").then().statusCode(403);
    }

    private static void ids(String query, String... ids) {
        given().get("/v1/blackouts?" + query).then().statusCode(200).body("items.id", contains(ids));
    }

    private static Response create(String start, String end) {
        return json("coordinator", """
                        {"period": {"start": "%s", "end": "%s"}, "appliesTo": ["government", "intermediary"],
                         "severity": "blocking", "reason": {"nl": "Sperperiode"}}""".formatted(start, end))
                .post("/v1/blackouts")
                .then()
                .statusCode(201)
                .extract()
                .response();
    }
}
