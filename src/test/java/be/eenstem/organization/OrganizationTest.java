package be.eenstem.organization;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;

import be.eenstem.Calls;
import be.eenstem.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class OrganizationTest {

    @Test
    void namesEveryFaultAtOnce() {
        given().auth()
                .preemptive()
                .basic("coordinator", "coordinator")
                .contentType("application/json")
                .body("""
                        {"code": "Not A Code", "name": 5, "kind": "other", "sectors": ["F", "ZZ"], "color": "red"}""")
                .post("/v1/organizations?dry=1")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:problem-type:belgif:badRequest"))
                .body(
                        "issues.name",
                        containsInAnyOrder("code", "name", "kind", "type", "level", "sectors[1]", "color", "dry"));
    }

    @Test
    void createsReadsChangesAndDeletes() {
        String etag = given().auth()
                .preemptive()
                .basic("coordinator", "coordinator")
                .contentType("application/json")
                .body("""
                        {"code": "test-org", "name": "Test", "kind": "government", "type": "agency", "level": "flemish"}""")
                .post("/v1/organizations")
                .then()
                .statusCode(201)
                .extract()
                .header("ETag");
        given().get("/v1/organizations/test-org").then().statusCode(200).body("name", is("Test"));
        given().auth()
                .preemptive()
                .basic("coordinator", "coordinator")
                .contentType("application/merge-patch+json")
                .header("If-Match", etag)
                .body("{\"name\": \"Changed\"}")
                .patch("/v1/organizations/test-org")
                .then()
                .statusCode(200)
                .body("name", is("Changed"));
        given().auth()
                .preemptive()
                .basic("coordinator", "coordinator")
                .header("If-Match", etag)
                .delete("/v1/organizations/test-org")
                .then()
                .statusCode(412);
    }

    @ParameterizedTest
    @CsvSource({
        "Onthaal, onthaal@unizo.example, , 201",
        "Persdienst Brussel, pers@unizo.example, , 201",
        "Zoë De Smet, de.smet-zoe@unizo.example, , 400",
        "Zoë De Smet, zoe.de.smet@unizo.example, false, 400",
        "Zoë De Smet, zoe.de.smet@unizo.example, true, 201"
    })
    void aContactIsADeskUnlessItSaysThatItIsAPerson(String name, String email, String personal, int status) {
        String contact = "{\"name\": \"%s\", \"email\": \"%s\"%s}"
                .formatted(name, email, personal == null ? "" : ", \"personal\": " + personal);
        String body = Calls.organization(Calls.newCode()).replace("}", ", \"contacts\": [" + contact + "]}");
        ValidatableResponse answer = Calls.coordinator()
                .contentType("application/json")
                .body(body)
                .post("/v1/organizations")
                .then()
                .statusCode(status);
        if (status == 400) {
            answer.body("issues.name", contains("contacts[0].email"));
        }
    }
}
