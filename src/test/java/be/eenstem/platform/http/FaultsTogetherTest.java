package be.eenstem.platform.http;

import static be.eenstem.Calls.coordinator;
import static be.eenstem.Calls.problem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;

import be.eenstem.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong with the query and what is wrong with the body stand in one answer, however late the body is looked at. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class FaultsTogetherTest {

    @Test
    void faultsOfQueryAndBodyAreToldTogether() {
        coordinator()
                .contentType("application/json")
                .body("{\"code\": 1}")
                .post("/v1/organizations?color=red")
                .then()
                .spec(problem(400, "belgif:badRequest"))
                .body("issues.in", containsInAnyOrder("query", "body", "body", "body", "body", "body"))
                .body("issues.name", containsInAnyOrder("color", "code", "name", "kind", "type", "level"))
                .body("issues.detail", everyItem(notNullValue()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "POST  | /v1/conflictChecks                 | application/json             | title, lead, period",
                "PUT   | /v1/conflictPolicies/shortLeadTime | application/json             | colour",
                "PATCH | /v1/organizations/vdab             | application/merge-patch+json | title, colour"
            })
    void faultsOfTheQueryWaitForThoseOfABodyReadLater(String method, String path, String form, String names) {
        List<String> issues = coordinator()
                .contentType(form)
                .header("If-Match", "*")
                .body("{\"title\": 1, \"colour\": \"red\"}")
                .request(method, path + "?color=red")
                .then()
                .spec(problem(400, "belgif:badRequest"))
                .body("issues.find {it.in == 'query'}.name", is("color"))
                .extract()
                .path("issues.name");
        assertThat(issues).contains(names.split(", "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PUT   | /v1/conflictPolicies/shortLeadTime | application/json",
                "PATCH | /v1/organizations/vdab             | application/merge-patch+json"
            })
    void anUnknownParameterIsRefusedWithABodyInOrderToo(String method, String path, String form) {
        coordinator()
                .contentType(form)
                .header("If-Match", "*")
                .body(method.equals("PUT") ? coordinator().get(path).asString() : "{}")
                .request(method, path + "?color=red")
                .then()
                .spec(problem(400, "belgif:badRequest"))
                .body("issues.name", contains("color"));
    }
}
