package be.eenstem.calendar;

import static be.eenstem.Api.as;
import static be.eenstem.Api.json;
import static be.eenstem.Api.patch;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import be.eenstem.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ExternalCalendarTest {

    @Test
    void aCalendarIsCreatedReadChangedAndDeletedEachOnItsCurrentVersion() {
        Response created = create("Kalender van de test", "enforcement");
        String address = created.header("Location");
        String first = created.header("ETag");
        as("coordinator")
                .get(address)
                .then()
                .statusCode(200)
                .header("ETag", first)
                .body("href", is(address), "name", is("Kalender van de test"), "kind", is("enforcement"))
                .body("aspects", contains("ergonomie"), "audience.sectors", contains("F", "C10"));
        String second = patch("coordinator", first, "{\"kind\": \"other\", \"aspects\": null}")
                .patch(address)
                .then()
                .statusCode(200)
                .body("kind", is("other"), "audience.sectors", contains("F", "C10"))
                .body("$", not(hasKey("aspects")))
                .extract()
                .header("ETag");
        patch("coordinator", first, "{\"name\": \"Te laat\"}")
                .patch(address)
                .then()
                .statusCode(412);
        as("coordinator").delete(address).then().statusCode(428);
        as("coordinator").header("If-Match", second).delete(address).then().statusCode(204);
        given().get(address).then().statusCode(404);
    }

    @Test
    void theAddressItIsPublishedAtIsForTheCoordinator() {
        String address = create("Met geheim adres", "event").header("Location");
        as("coordinator").get(address).then().body("url", is("https://example.org/secret.ics"));
        for (String other : new String[] {"admin", "college", "officer-vdab"}) {
            as(other).get(address).then().statusCode(200).body("$", not(hasKey("url")));
        }
        String known = given().get(address).header("ETag");
        given().header("If-None-Match", known).get(address).then().statusCode(304);
        as("college").header("If-None-Match", known).get(address).then().statusCode(304);
        as("coordinator").header("If-None-Match", known).get(address).then().statusCode(200);
        given().get("/v1/externalCalendars?q=geheim").then().body("items[0]", not(hasKey("url")));
    }

    @Test
    void namesEveryFaultAtOnce() {
        json("coordinator", """
                {"kind": "party", "url": "file:///etc/passwd", "aspects": ["nothing"], "audience": {"sizes": ["1"]}}""")
                .post("/v1/externalCalendars")
                .then()
                .statusCode(400)
                .body("issues.name", containsInAnyOrder("name", "kind", "url", "aspects[0]", "audience.sizes[0]"));
    }

    @Test
    void listsByKindAndWords() {
        create("Lijst twee", "event");
        create("Lijst een", "holiday");
        given().get("/v1/externalCalendars?q=LIJST").then().body("items.name", contains("Lijst een", "Lijst twee"));
        given().get("/v1/externalCalendars?q=lijst&kind=event").then().body("items.name", contains("Lijst twee"));
        given().get("/v1/externalCalendars?kind=party").then().statusCode(400).body("issues.name", contains("kind"));
    }

    @Test
    void onlyTheCoordinatorWrites() {
        json("admin", "{\"name\": \"Mag niet\", \"kind\": \"event\"}")
                .post("/v1/externalCalendars")
                .then()
                .statusCode(403);
    }

    private static Response create(String name, String kind) {
        return json("coordinator", """
                        {"name": "%s", "kind": "%s", "url": "https://example.org/secret.ics", "aspects": ["ergonomie"],
                         "audience": {"sectors": ["F", "C10"]}}""".formatted(name, kind))
                .post("/v1/externalCalendars")
                .then()
                .statusCode(201)
                .extract()
                .response();
    }
}
