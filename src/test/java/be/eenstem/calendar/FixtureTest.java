package be.eenstem.calendar;

import static be.eenstem.Api.as;
import static be.eenstem.Api.json;
import static be.eenstem.Api.patch;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import be.eenstem.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;

/** Fixtures of the years 2071 to 2079, which no other test uses. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class FixtureTest {

    @Test
    void aFixtureIsCreatedReadChangedAndDeletedEachOnItsCurrentVersion() {
        Response created = create("""
                {"kind": "event", "title": "Dag van de test", "period": {"start": "2071-03-01", "end": "2071-03-02"},
                 "aspects": ["werkdruk", "ergonomie"], "audience": {"sectors": ["F"], "regions": ["BE2"]},
                 "note": "illustratief"}""");
        String address = created.header("Location");
        String first = created.header("ETag");
        given().get(address)
                .then()
                .statusCode(200)
                .header("ETag", first)
                .body("href", is(address), "kind", is("event"), "title", is("Dag van de test"))
                .body("period.start", is("2071-03-01"), "period.end", is("2071-03-02"), "note", is("illustratief"))
                .body("aspects", contains("werkdruk", "ergonomie"), "audience.sectors", contains("F"))
                .body("$", not(hasKey("calendar")));
        String second = patch("coordinator", first, """
                        {"aspects": ["ergonomie", "werkdruk"], "audience": {"regions": null, "roles": ["hr"]}, "note": null}""")
                .patch(address)
                .then()
                .statusCode(200)
                .body("aspects", contains("ergonomie", "werkdruk"))
                .body("audience.sectors", contains("F"), "audience.roles", contains("hr"))
                .body("audience", not(hasKey("regions")))
                .body("$", not(hasKey("note")))
                .extract()
                .header("ETag");
        patch("coordinator", first, "{\"title\": \"Te laat\"}")
                .patch(address)
                .then()
                .statusCode(412);
        as("coordinator").delete(address).then().statusCode(428);
        as("coordinator").header("If-Match", second).delete(address).then().statusCode(204);
        given().get(address).then().statusCode(404);
    }

    @Test
    void aFixtureSentBackAsReadIsNoChange() {
        Response created = create("""
                {"kind": "other", "title": "Zoals het was", "period": {"start": "2072-03-01", "end": "2072-03-01"}}""");
        String address = created.header("Location");
        String read = given().get(address).asString();
        patch("coordinator", created.header("ETag"), read)
                .patch(address)
                .then()
                .statusCode(200)
                .header("ETag", created.header("ETag"));
    }

    @Test
    void namesEveryFaultAtOnce() {
        json("coordinator", """
                {"calendar": "01929c7e-0000-7000-8000-000000000000", "kind": "party", "title": "",
                 "period": {"start": "2027-05-03"}, "aspects": ["ergonomie", "nothing", "ergonomie"],
                 "audience": {"sectors": ["ZZ"], "sizes": ["1"], "regions": ["44021", "99999"], "roles": ["boss"]},
                 "colour": "red"}""")
                .post("/v1/fixtures")
                .then()
                .statusCode(400)
                .body(
                        "issues.name",
                        containsInAnyOrder(
                                "calendar",
                                "kind",
                                "title",
                                "period.end",
                                "aspects",
                                "aspects[1]",
                                "audience.sectors[0]",
                                "audience.sizes[0]",
                                "audience.regions[1]",
                                "audience.roles[0]",
                                "colour"))
                .body(
                        "issues.find {it.name == 'calendar'}.type",
                        endsWith("referencedResourceNotFound"),
                        "issues.find {it.name == 'calendar'}.value",
                        is("01929c7e-0000-7000-8000-000000000000"));
        json("coordinator", """
                {"calendar": "7", "kind": "other", "title": "Kop", "period": {"start": "2027-05-03", "end": "2027-05-02"}}""")
                .post("/v1/fixtures")
                .then()
                .statusCode(400)
                .body("issues.name", containsInAnyOrder("calendar", "period.end"))
                .body("issues.find {it.name == 'period.end'}.value", is("2027-05-02"));
    }

    @Test
    void listsByPeriodKindAspectCalendarAndWords() {
        String calendar = json("coordinator", "{\"name\": \"Testkalender\", \"kind\": \"event\"}")
                .post("/v1/externalCalendars")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        String event = create("""
                        {"calendar": "%s", "kind": "event", "title": "Één", "aspects": ["motivatie"],
                         "period": {"start": "2075-01-10", "end": "2075-01-20"}}""".formatted(calendar)).path("id");
        String action = create("""
                        {"kind": "enforcement", "title": "Twee", "note": "een notitie",
                         "period": {"start": "2075-01-20", "end": "2075-02-10"}}""").path("id");
        ids("from=2075-01-20&to=2075-01-20", event, action);
        ids("from=2075-01-21&to=2075-12-31", action);
        ids("from=2075-01-01&to=2075-01-19", event);
        ids("from=2075-01-01&to=2075-12-31&sort=-start", action, event);
        ids("from=2075-01-01&to=2075-12-31&kind=event", event);
        ids("from=2075-01-01&to=2075-12-31&aspect=motivatie&aspect=werkdruk", event);
        ids("from=2075-01-01&to=2075-12-31&calendar=" + calendar, event);
        ids("from=2075-01-01&to=2075-12-31&q=een", event, action);
        ids("from=2075-01-01&to=2075-12-31&q=notitie", action);
        given().get("/v1/fixtures?from=1&kind=party&aspect=nothing&calendar=7&sort=note")
                .then()
                .statusCode(400)
                .body("issues.name", containsInAnyOrder("from", "kind", "aspect", "calendar", "sort"));
    }

    @Test
    void aCalendarWithFixturesAndAnAspectOfOneCannotBeDeleted() {
        json("coordinator", """
                {"code": "test-fixture", "number": 9051, "name": {"nl": "Naam"}, "group": "theme"}""").post("/v1/aspects").then().statusCode(201);
        String calendar = json("coordinator", "{\"name\": \"In gebruik\", \"kind\": \"event\"}")
                .post("/v1/externalCalendars")
                .header("Location");
        String id = calendar.substring(calendar.lastIndexOf('/') + 1);
        create("""
                {"calendar": "%s", "kind": "event", "title": "Hangt eraan", "aspects": ["test-fixture"],
                 "period": {"start": "2076-01-10", "end": "2076-01-20"}}""".formatted(id));
        for (String used : new String[] {calendar, "/v1/aspects/test-fixture"}) {
            as("coordinator")
                    .header("If-Match", "*")
                    .delete(used)
                    .then()
                    .statusCode(409)
                    .body("type", equalTo("urn:problem-type:eenstem:inUse"));
        }
    }

    @Test
    void onlyTheCoordinatorWrites() {
        for (String other : new String[] {"admin", "college", "operator", "officer-vdab"}) {
            json(
                            other,
                            "{\"kind\": \"other\", \"title\": \"x\", \"period\": {\"start\": \"2079-01-01\", \"end\": \"2079-01-01\"}}")
                    .post("/v1/fixtures")
                    .then()
                    .statusCode(403);
        }
    }

    private static void ids(String query, String... ids) {
        given().get("/v1/fixtures?" + query).then().statusCode(200).body("items.id", contains(ids));
    }

    private static Response create(String body) {
        return json("coordinator", body)
                .post("/v1/fixtures")
                .then()
                .statusCode(201)
                .extract()
                .response();
    }
}
