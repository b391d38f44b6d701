package be.eenstem.identity;

import static be.eenstem.Calls.anonymous;
import static be.eenstem.Calls.problem;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import be.eenstem.Api;
import be.eenstem.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** What demo accounts are told of themselves. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class MeTest {

    @Test
    void anOfficerActsForItsOrganization() {
        Api.as("officer-unizo")
                .get("/v1/me")
                .then()
                .statusCode(200)
                .body("name", is("officer-unizo"))
                .body("roles", contains("officer"))
                .body("organization", is("unizo"))
                .body("organizations.code", contains("unizo"))
                .body("organizations[0].href", containsString("/v1/organizations/unizo"))
                .header("Vary", containsString("Eenstem-Organization"));
    }

    @Test
    void aCoordinatorActsForNone() {
        Api.as("coordinator")
                .get("/v1/me")
                .then()
                .statusCode(200)
                .body("roles", contains("coordinator"))
                .body("organization", nullValue())
                .body("organizations", empty());
    }

    @Test
    void theHeaderNamesNoOther() {
        Api.as("officer-unizo")
                .header("Eenstem-Organization", "unizo")
                .get("/v1/campaigns")
                .then()
                .statusCode(200);
        Api.as("officer-unizo")
                .header("Eenstem-Organization", "constructiv")
                .get("/v1/campaigns")
                .then()
                .spec(problem(403, "belgif:missingPermission"));
        anonymous()
                .header("Eenstem-Organization", "unizo")
                .get("/v1/campaigns")
                .then()
                .statusCode(200);
    }

    @Test
    void nobodyIsNobody() {
        anonymous().get("/v1/me").then().spec(problem(401, "belgif:noAccessToken"));
    }
}
