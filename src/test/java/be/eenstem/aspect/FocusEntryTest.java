package be.eenstem.aspect;

import static be.eenstem.Api.as;
import static be.eenstem.Api.json;
import static be.eenstem.Api.patch;
import static be.eenstem.Calls.problem;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import be.eenstem.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;

/** Entries of the years 2061 to 2069, which no other test uses. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class FocusEntryTest {

    @Test
    void anEntryIsCreatedReadChangedAndDeletedEachOnItsCurrentVersion() {
        Response created = create("ergonomie", "F", "2061-01-01", "2061-06-30");
        String address = created.header("Location");
        String first = created.header("ETag");
        given().get(address)
                .then()
                .statusCode(200)
                .header("ETag", first)
                .body("href", is(address), "aspect", is("ergonomie"), "sector", is("F"), "rank", is(1))
                .body("period.start", is("2061-01-01"), "period.end", is("2061-06-30"));
        String second = patch("coordinator", first, "{\"sector\": null, \"period\": {\"end\": \"2061-12-31\"}}")
                .patch(address)
                .then()
                .statusCode(200)
                .body("period.start", is("2061-01-01"), "period.end", is("2061-12-31"))
                .body("$", not(hasKey("sector")))
                .extract()
                .header("ETag");
        patch("coordinator", first, "{\"rank\": 2}").patch(address).then().statusCode(412);
        as("coordinator").delete(address).then().statusCode(428);
        as("coordinator").header("If-Match", second).delete(address).then().statusCode(204);
        given().get(address).then().statusCode(404);
    }

    @Test
    void namesEveryFaultAtOnce() {
        json("coordinator", """
                {"aspect": "nothing", "sector": "Z", "period": {"start": "2027-05-03", "end": "2027-05-02"}, "rank": 1001}""")
                .post("/v1/focusEntries")
                .then()
                .statusCode(400)
                .body("issues.name", containsInAnyOrder("aspect", "sector", "period.end", "rank"))
                .body("issues.find {it.name == 'aspect'}.type", endsWith("referencedResourceNotFound"))
                .body("issues.find {it.name == 'period.end'}.type", endsWith("invalidInput"));
        json("coordinator", "{}")
                .post("/v1/focusEntries")
                .then()
                .statusCode(400)
                .body("issues.name", containsInAnyOrder("aspect", "period", "rank"));
    }

    @Test
    void anEntryThatIsThereAlreadyIsNotAddedAgain() {
        String address = create("ergonomie", "F", "2062-01-01", "2062-06-30").header("Location");
        create("ergonomie", null, "2062-01-01", "2062-06-30");
        String other = create("ergonomie", "F", "2062-01-01", "2062-05-31").header("Location");
        json("coordinator", entry("ergonomie", "F", "2062-01-01", "2062-06-30").replace("\"rank\": 1", "\"rank\": 3"))
                .post("/v1/focusEntries")
                .then()
                .spec(problem(409, "eenstem:duplicateCode"))
                .body("detail", startsWith("Dit deelaspect"));
        json("coordinator", entry("ergonomie", null, "2062-01-01", "2062-06-30"))
                .post("/v1/focusEntries")
                .then()
                .spec(problem(409, "eenstem:duplicateCode"));
        patch("coordinator", "*", "{\"period\": {\"end\": \"2062-06-30\"}}")
                .patch(other)
                .then()
                .spec(problem(409, "eenstem:duplicateCode"));
        patch("coordinator", "*", "{\"rank\": 2}").patch(address).then().statusCode(200);
    }

    @Test
    void aKeyThatIsNoneIsNotFound() {
        given().get("/v1/focusEntries/0").then().statusCode(404);
        given().get("/v1/focusEntries/01929c7e-0000-7000-8000-000000000000")
                .then()
                .statusCode(404)
                .contentType("application/problem+json");
    }

    @Test
    void listsWhatHoldsInAPeriodForASector() {
        String everyone = id(create("inclusie", null, "2065-01-01", "2065-06-30"));
        String food = id(create("inclusie", "C10", "2065-06-01", "2065-12-31"));
        String health = id(create("motivatie", "Q", "2065-07-01", "2065-12-31"));
        ids("from=2065-01-01&to=2065-12-31", everyone, food, health);
        ids("from=2065-07-01&to=2065-12-31", food, health);
        ids("from=2065-01-01&to=2065-06-01&sort=-start", everyone, food);
        ids("from=2065-01-01&to=2065-12-31&aspect=motivatie", health);
        ids("from=2065-01-01&to=2065-12-31&sector=C", everyone, food);
        ids("from=2065-01-01&to=2065-12-31&sector=C11", everyone);
        ids("from=2065-01-01&to=2065-12-31&sector=C10&sector=Q86", everyone, food, health);
    }

    @Test
    void namesEveryFaultOfAFilter() {
        given().get("/v1/focusEntries?from=2027-05-03&to=2027-05-02&aspect=nothing&sector=Z&colour=red")
                .then()
                .statusCode(400)
                .body("issues.name", containsInAnyOrder("to", "aspect", "sector", "colour"));
        given().get("/v1/focusEntries?from=2027-02-30&to=%2B12345-01-01")
                .then()
                .statusCode(400)
                .body("issues.name", containsInAnyOrder("from", "to"));
    }

    @Test
    void anAspectInFocusCannotBeDeleted() {
        json("coordinator", """
                {"code": "test-focus", "number": 9041, "name": {"nl": "Naam"}, "group": "theme"}""").post("/v1/aspects").then().statusCode(201);
        create("test-focus", null, "2067-01-01", "2067-01-31");
        as("coordinator")
                .header("If-Match", "*")
                .delete("/v1/aspects/test-focus")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:problem-type:eenstem:inUse"));
    }

    @Test
    void onlyTheCoordinatorWrites() {
        json("college", entry("ergonomie", null, "2069-01-01", "2069-01-31"))
                .post("/v1/focusEntries")
                .then()
                .statusCode(403);
    }

    private static void ids(String query, String... ids) {
        given().get("/v1/focusEntries?" + query).then().statusCode(200).body("items.id", containsInAnyOrder(ids));
    }

    private static String id(Response created) {
        return created.path("id");
    }

    private static Response create(String aspect, String sector, String start, String end) {
        return json("coordinator", entry(aspect, sector, start, end))
                .post("/v1/focusEntries")
                .then()
                .statusCode(201)
                .extract()
                .response();
    }

    private static String entry(String aspect, String sector, String start, String end) {
        return """
                {"aspect": "%s", %s "period": {"start": "%s", "end": "%s"}, "rank": 1}""".formatted(aspect, sector == null ? "" : "\"sector\": \"" + sector + "\",", start, end);
    }
}
