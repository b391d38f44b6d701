package be.eenstem.organization;

import static be.eenstem.Calls.anonymous;
import static be.eenstem.Calls.newCode;
import static be.eenstem.Calls.problem;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.nullValue;

import be.eenstem.Api;
import be.eenstem.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;

/** The numbers by which others know an organization. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class IdentifierTest {

    private final String ovo = "OVO%06d".formatted(ThreadLocalRandom.current().nextInt(100_000, 1_000_000));
    private final String number = "1" + ThreadLocalRandom.current().nextLong(100_000_000L, 1_000_000_000L);

    @Test
    void areRegisteredChangedAndTakenAway() {
        String code = newCode();
        String etag = create(code, "\"%s\", \"%s\"".formatted(ovo, number))
                .then()
                .statusCode(201)
                .body("identifiers", contains(number, ovo))
                .extract()
                .header("ETag");
        etag = change(code, etag, "{\"identifiers\": [\"%s\"]}".formatted(ovo))
                .then()
                .statusCode(200)
                .body("identifiers", contains(ovo))
                .extract()
                .header("ETag");
        change(code, etag, "{\"identifiers\": null}").then().statusCode(200).body("identifiers", nullValue());
        anonymous().get("/v1/organizations/" + code).then().body("identifiers", nullValue());
        create(newCode(), "\"%s\"".formatted(ovo)).then().statusCode(201);
    }

    @Test
    void belongToOneOrganizationOnly() {
        String code = newCode();
        String etag =
                create(code, "\"" + ovo + "\"").then().statusCode(201).extract().header("ETag");
        create(newCode(), "\"%s\", \"%s\"".formatted(number, ovo))
                .then()
                .spec(problem(400, "belgif:badRequest"))
                .body("issues.name", contains("identifiers[1]"))
                .body("issues.value", contains(ovo));
        change(code, etag, "{\"name\": \"Anders\"}").then().statusCode(200).body("identifiers", contains(ovo));
    }

    @Test
    void areNoCodesOfOthers() {
        create(newCode(), "\"" + number + "\"").then().statusCode(201);
        create(number, "").then().spec(problem(409, "eenstem:duplicateCode"));
    }

    @Test
    void haveAForm() {
        create(newCode(), "\"ovo000001\", \"OVO1\", \"2123456789\", \"0123.456.789\", \"\", null, \"" + ovo + "\\n\"")
                .then()
                .spec(problem(400, "belgif:badRequest"))
                .body(
                        "issues.name",
                        containsInAnyOrder(
                                "identifiers[0]",
                                "identifiers[1]",
                                "identifiers[2]",
                                "identifiers[3]",
                                "identifiers[4]",
                                "identifiers[5]",
                                "identifiers[6]"));
    }

    private static Response create(String code, String identifiers) {
        return Api.json("coordinator", """
                {"code": "%s", "name": "Test", "kind": "government", "type": "agency", "level": "flemish",
                 "identifiers": [%s]}""".formatted(code, identifiers)).post("/v1/organizations");
    }

    private static Response change(String code, String etag, String body) {
        return Api.patch("coordinator", etag, body).patch("/v1/organizations/" + code);
    }
}
