package be.eenstem.organization;

import static be.eenstem.Api.as;
import static be.eenstem.Api.json;
import static be.eenstem.Api.patch;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;

import be.eenstem.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class NetworkTest {

    @Test
    void aNetworkIsCreatedReadChangedAndDeletedEachOnItsCurrentVersion() {
        String created = create("test-net", "subsidy", "\"vdab\", \"acv\"");
        given().get("/v1/networks/test-net")
                .then()
                .statusCode(200)
                .header("ETag", created)
                .body("name", is("Netwerk test-net"), "driver", is("subsidy"), "members", contains("acv", "vdab"))
                .body("href", endsWith("/v1/networks/test-net"));
        String changed = patch("admin", created, "{\"members\": [\"voka\", \"acv\"]}")
                .patch("/v1/networks/test-net")
                .then()
                .statusCode(200)
                .body("members", contains("acv", "voka"), "driver", is("subsidy"))
                .extract()
                .header("ETag");
        patch("admin", created, "{\"name\": \"Te laat\"}")
                .patch("/v1/networks/test-net")
                .then()
                .statusCode(412);
        as("coordinator").delete("/v1/networks/test-net").then().statusCode(428);
        as("coordinator")
                .header("If-Match", changed)
                .delete("/v1/networks/test-net")
                .then()
                .statusCode(204);
        given().get("/v1/networks/test-net").then().statusCode(404);
    }

    @Test
    void namesEveryFaultAtOnce() {
        json("coordinator", """
                {"code": "Net!", "name": " ", "driver": "money", "members": ["vdab", "nobody", "vdab"], "size": 3}""")
                .post("/v1/networks")
                .then()
                .statusCode(400)
                .body("issues.name", containsInAnyOrder("code", "name", "driver", "members", "members[1]", "size"))
                .body(
                        "issues.find {it.name == 'members[1]'}.type",
                        endsWith("referencedResourceNotFound"),
                        "issues.find {it.name == 'members[1]'}.detail",
                        is("Deze organisatie bestaat niet."));
    }

    @Test
    void aCodeIsGivenOnceAndForLife() {
        String etag = create("test-once", "other", "\"vdab\"");
        json("coordinator", network("test-once", "other", "\"acv\""))
                .post("/v1/networks")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:problem-type:eenstem:duplicateCode"));
        patch("coordinator", etag, "{\"code\": \"test-twice\"}")
                .patch("/v1/networks/test-once")
                .then()
                .statusCode(400)
                .body("issues.name", contains("code"));
    }

    @Test
    void onlyTheCoordinatorAndTheAdminWrite() {
        for (String other : new String[] {"college", "operator", "officer-vdab", "partner-vdab"}) {
            json(other, network("test-forbidden", "other", "\"vdab\""))
                    .post("/v1/networks")
                    .then()
                    .statusCode(403);
        }
        given().contentType("application/json")
                .body("{}")
                .post("/v1/networks")
                .then()
                .statusCode(401);
    }

    @Test
    void listsByDriverMemberAndWords() {
        create("test-list-one", "subsidy", "\"etion\", \"bni\"");
        create("test-list-two", "other", "\"etion\"");
        codes("q=netwerk TEST-LIST", "test-list-one", "test-list-two");
        codes("q=test-list&driver=subsidy", "test-list-one");
        codes("q=test-list&member=etion&member=bni&sort=-code", "test-list-two", "test-list-one");
        codes("q=test-list&member=bni", "test-list-one");
        given().get("/v1/networks?q=test-list-three").then().statusCode(200).body("items", empty(), "total", is(0));
        given().get("/v1/networks?driver=money&member=nobody&sort=members&page=0")
                .then()
                .statusCode(400)
                .body("issues.name", containsInAnyOrder("driver", "member", "sort", "page"));
    }

    @Test
    void anOrganizationInANetworkCannotBeDeleted() {
        json("admin", """
                        {"code": "test-member", "name": "Lid", "kind": "government", "type": "agency", "level": "flemish"}""").post("/v1/organizations").then().statusCode(201);
        String network = create("test-uses", "other", "\"test-member\"");
        as("coordinator")
                .header("If-Match", "*")
                .delete("/v1/organizations/test-member")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:problem-type:eenstem:inUse"));
        as("admin")
                .header("If-Match", network)
                .delete("/v1/networks/test-uses")
                .then()
                .statusCode(204);
        as("coordinator")
                .header("If-Match", "*")
                .delete("/v1/organizations/test-member")
                .then()
                .statusCode(204);
    }

    private static void codes(String query, String... codes) {
        given().get("/v1/networks?" + query).then().statusCode(200).body("items.code", contains(codes));
    }

    private static String create(String code, String driver, String members) {
        return json("coordinator", network(code, driver, members))
                .post("/v1/networks")
                .then()
                .statusCode(201)
                .header("Location", endsWith("/v1/networks/" + code))
                .extract()
                .header("ETag");
    }

    private static String network(String code, String driver, String members) {
        return """
                {"code": "%1$s", "name": "Netwerk %1$s", "driver": "%2$s", "members": [%3$s]}""".formatted(code, driver, members);
    }
}
