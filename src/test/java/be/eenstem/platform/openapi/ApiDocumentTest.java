package be.eenstem.platform.openapi;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.startsWith;

import be.eenstem.TestDatabase;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The document that is served is the one that was committed, and every operation in it is whole. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ApiDocumentTest {

    private static final Path COMMITTED = Path.of("docs", "openapi.json");
    private static final String REWRITE = "eenstem.rewrite";

    @Test
    void isServedUnderItsNames() {
        given().get("/doc/openapi.json")
                .then()
                .statusCode(200)
                .contentType("application/json")
                .body("openapi", org.hamcrest.Matchers.is("3.0.3"));
        given().get("/doc/openapi.yaml").then().statusCode(200).body(startsWith("---\nopenapi: 3.0.3"));
        given().accept("application/json")
                .get("/doc/openapi")
                .then()
                .statusCode(200)
                .contentType("application/json");
    }

    @Test
    void isShownByTheUserInterface() {
        given().get("/doc/ui").then().statusCode(200).contentType("text/html").body(containsString("/doc/openapi"));
    }

    /** Everything a new operation lacks is told at once. */
    @Test
    void everyOperationIsWhole() throws IOException {
        assertThat(Shortcomings.of(served())).as("what the API document lacks").isEmpty();
    }

    @Test
    void isTheOneThatWasCommitted() throws IOException {
        String served = given().get("/doc/openapi.json").asString().strip() + "\n";
        if (Boolean.getBoolean(REWRITE)) {
            Files.writeString(COMMITTED, served);
        }
        assertThat(Files.readString(COMMITTED).lines())
                .as("""
                        docs/openapi.json is not what is served. Where the change is meant, rewrite and commit it: \
                        ./mvnw test -Dtest=ApiDocumentTest -D%s=true""", REWRITE)
                .containsExactlyElementsOf(served.lines().toList());
    }

    private static JsonNode served() throws IOException {
        return new ObjectMapper().readTree(given().get("/doc/openapi.json").asByteArray());
    }
}
