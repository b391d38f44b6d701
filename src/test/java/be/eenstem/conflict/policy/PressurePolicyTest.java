package be.eenstem.conflict.policy;

import static be.eenstem.Api.as;
import static be.eenstem.Api.json;
import static be.eenstem.Api.patch;
import static be.eenstem.Calls.problem;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import be.eenstem.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class PressurePolicyTest {

    private static final String POLICIES = "/v1/pressurePolicies";
    private static final String UNUSED =
            "\"segment\": {\"sectors\": [\"U\"], \"sizes\": [\"50-249\"], \"roles\": [\"inactive\"]}";

    private String address;

    @AfterEach
    void remove() {
        if (address != null) {
            as("coordinator").header("If-Match", "*").delete(address);
        }
    }

    @Test
    void whatIsLeftOutHasADefault() {
        Response created = create("{" + UNUSED + "}");
        created.then()
                .body("windowDays", is(28), "threshold", is(4), "severity", is("warning"), "enabled", is(true))
                .body("name", nullValue(), "href", is(address))
                .body("segment.sectors", contains("U"), "segment.regions", nullValue());
        as("partner-unizo")
                .get(address)
                .then()
                .statusCode(200)
                .header("ETag", created.header("ETag"))
                .body(is(created.asString()));
    }

    @Test
    void anEmptySegmentMeansEveryone() {
        create("{\"segment\": {}, \"threshold\": 1000}").then().body("segment.size()", is(0));
        as("operator").get(address).then().body("segment.size()", is(0), "threshold", is(1000));
    }

    @Test
    void isChangedOnItsCurrentVersionOnly() {
        String first = create("{" + UNUSED + ", \"name\": {\"nl\": \"Proef\"}}").header("ETag");
        String second = patch("coordinator", first, """
                        {"segment": {"sectors": ["T"], "sizes": null}, "windowDays": 366, "threshold": 1,
                         "severity": "blocking", "enabled": false, "name": {"fr": "Essai"}}""")
                .patch(address)
                .then()
                .statusCode(200)
                .body("segment.sectors", contains("T"), "segment.sizes", nullValue())
                .body("segment.roles", contains("inactive"), "windowDays", is(366), "threshold", is(1))
                .body("severity", is("blocking"), "enabled", is(false), "name.nl", is("Proef"), "name.fr", is("Essai"))
                .extract()
                .header("ETag");
        patch("coordinator", first, "{}").patch(address).then().spec(problem(412, "eenstem:staleRepresentation"));
        as("coordinator").delete(address).then().spec(problem(428, "eenstem:preconditionRequired"));
        as("coordinator").header("If-Match", first).delete(address).then().statusCode(412);
        patch("coordinator", second, as("coordinator").get(address).asString())
                .patch(address)
                .then()
                .statusCode(200)
                .header("ETag", second);
        as("coordinator").header("If-Match", second).delete(address).then().statusCode(204);
        as("coordinator").get(address).then().statusCode(404);
    }

    @Test
    void theHistoryStaysWhenThePolicyGoes() {
        String etag = create("{" + UNUSED + ", \"threshold\": 7}").header("ETag");
        String history = address + "/history";
        as("operator").get(history).then().statusCode(200).body("total", is(0), "items.size()", is(0));
        String changed =
                patch("coordinator", etag, "{\"threshold\": 8}").patch(address).header("ETag");
        patch("coordinator", changed, "{\"threshold\": 8}")
                .patch(address)
                .then()
                .header("ETag", changed);
        as("coordinator").header("If-Match", changed).delete(address).then().statusCode(204);
        as("partner-unizo")
                .get(history)
                .then()
                .statusCode(200)
                .body("total", is(2), "items.policy.threshold", contains(8, 7))
                .body("items.removed", contains(true, false))
                .body("items[0].policy.segment.roles", contains("inactive"), "items[0].href", is(address));
        as("partner-unizo").get(history + "?page=2&pageSize=1").then().body("items.policy.threshold", contains(7));
        as("coordinator")
                .get(POLICIES + "/" + UUID.randomUUID() + "/history")
                .then()
                .statusCode(404);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{}                                             | segment",
                "{'segment': null}                              | segment",
                "{'segment': 'everyone'}                        | segment",
                "{'segment': {'towns': ['BE2']}}                | segment.towns",
                "{'segment': {'sectors': ['ZZ'], 'sizes': ['6'], 'regions': ['FR1'], 'roles': ['owner']}} | segment.sectors[0] segment.sizes[0] segment.regions[0] segment.roles[0]",
                "{'segment': {'sectors': ['F', 'F']}}           | segment.sectors",
                "{'segment': {}, 'windowDays': 0}               | windowDays",
                "{'segment': {}, 'windowDays': -28}             | windowDays",
                "{'segment': {}, 'windowDays': 367}             | windowDays",
                "{'segment': {}, 'windowDays': 1.5}             | windowDays",
                "{'segment': {}, 'threshold': 0}                | threshold",
                "{'segment': {}, 'threshold': -1}               | threshold",
                "{'segment': {}, 'threshold': 1001}             | threshold",
                "{'segment': {}, 'threshold': '4'}              | threshold",
                "{'segment': {}, 'severity': 'fatal'}           | severity",
                "{'segment': {}, 'enabled': 'yes'}              | enabled",
                "{'segment': {}, 'name': 'Bouw'}                | name",
                "{'segment': {}, 'name': {'fr': 'Construction'}} | name.nl",
                "{'segment': {}, 'id': '5', 'colour': 'red'}    | id colour",
                "{'windowDays': 0, 'threshold': 0, 'severity': 'x', 'enabled': 1, 'name': {}, 'x': 1} | segment windowDays threshold severity enabled name.nl x",
            })
    void isRefusedNamingEveryFault(String body, String names) {
        json("coordinator", body.replace('\'', '"'))
                .post(POLICIES)
                .then()
                .spec(problem(400, "belgif:badRequest"))
                .body("issues.name", containsInAnyOrder(names.split(" ")));
    }

    @Test
    void theSameKeyCreatesOnce() {
        String key = UUID.randomUUID().toString();
        String body = "{" + UNUSED + "}";
        address = json("coordinator", body)
                .header("Idempotency-Key", key)
                .post(POLICIES)
                .header("Location");
        json("coordinator", body)
                .header("Idempotency-Key", key)
                .post(POLICIES)
                .then()
                .statusCode(201)
                .header("Location", address);
        json("coordinator", "{\"segment\": {}}")
                .header("Idempotency-Key", key)
                .post(POLICIES)
                .then()
                .statusCode(422);
    }

    @Test
    void listsByWhetherTheyAreOnAndBySeverity() {
        String id = create("{" + UNUSED + ", \"enabled\": false, \"severity\": \"blocking\"}")
                .path("id");
        as("college").get(POLICIES + "?enabled=false&severity=blocking").then().body("items.id", hasItem(id));
        as("college").get(POLICIES + "?enabled=true&pageSize=1000").then().body("items.id", not(hasItem(id)));
        as("college")
                .get(POLICIES + "?severity=info&severity=warning&pageSize=1000&sort=threshold")
                .then()
                .statusCode(200)
                .body("items.id", not(hasItem(id)));
        as("college")
                .get(POLICIES + "?enabled=1&severity=fatal&sort=name&page=0")
                .then()
                .statusCode(400)
                .body("issues.name", containsInAnyOrder("enabled", "severity", "sort", "page"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"operator", "partner-unizo", "officer-unizo", "college", "admin"})
    void onlyTheCoordinatorWrites(String account) {
        create("{" + UNUSED + "}");
        as(account).get(address).then().statusCode(200);
        json(account, "{" + UNUSED + "}").post(POLICIES).then().spec(problem(403, "belgif:missingPermission"));
        patch(account, "*", "{\"threshold\": 5}").patch(address).then().statusCode(403);
        as(account).header("If-Match", "*").delete(address).then().statusCode(403);
        given().get(address).then().statusCode(401);
    }

    private Response create(String body) {
        Response created = json("coordinator", body)
                .post(POLICIES)
                .then()
                .statusCode(201)
                .extract()
                .response();
        address = created.header("Location");
        return created;
    }
}
