package be.eenstem;

import static org.hamcrest.Matchers.emptyOrNullString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.RestAssured;
import io.restassured.builder.ResponseSpecBuilder;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import io.restassured.specification.ResponseSpecification;
import java.util.UUID;

/** Calls that tests of every room make, and the answers they expect. */
public final class Calls {

    private Calls() {}

    public static RequestSpecification coordinator() {
        return Api.as("coordinator");
    }

    public static RequestSpecification anonymous() {
        return RestAssured.given();
    }

    /** An answer that is a problem, whole and of the given kind: {@code belgif:badRequest}. */
    public static ResponseSpecification problem(int status, String type) {
        return new ResponseSpecBuilder()
                .expectStatusCode(status)
                .expectContentType("application/problem+json")
                .expectBody("type", equalTo("urn:problem-type:" + type))
                .expectBody("status", is(status))
                .expectBody("instance", startsWith("urn:uuid:"))
                .expectBody("title", not(emptyOrNullString()))
                .expectBody("detail", not(emptyOrNullString()))
                .build();
    }

    /** A code that no other test uses. */
    public static String newCode() {
        return "t-" + UUID.randomUUID();
    }

    /** The body that registers an organization. */
    public static String organization(String code) {
        return """
                {"code": "%s", "name": "Test", "kind": "government", "type": "agency", "level": "flemish"}""".formatted(code);
    }

    /** Registers an organization and gives its ETag. */
    public static String createOrganization(String code) {
        return coordinator()
                .contentType(ContentType.JSON)
                .body(organization(code))
                .post("/v1/organizations")
                .then()
                .statusCode(201)
                .extract()
                .header("ETag");
    }
}
