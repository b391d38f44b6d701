package be.eenstem;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** No answer shows how the service is made: no class, no stack trace, no SQL, no software behind it. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class NothingInsideShowsTest {

    private static final Set<String> METHODS = Set.of("get", "put", "post", "patch", "delete");
    private static final List<String> IDS = List.of("01929c7e-0000-7000-8000-000000000000", "x'--", "%F0%9F%92%A5");
    private static final List<String> BODIES =
            List.of("", "{", "{}", "[]", "{\"a'b\": {\"class\": \"java.lang.Object\"}}");

    private static final Pattern INSIDE = Pattern.compile(
            "\\bat [\\w.$]+\\(|\\w+Exception\\b|\\b(java|javax|jakarta|io|org|com|be)\\.[a-z]\\w*\\.[a-zA-Z]"
                    + "|(?i)\\bselect\\b.*\\bfrom\\b|\\binsert into\\b|hibernate|quarkus|vert\\.x|netty|postgres|jdbc");

    private final DataSource database;

    NothingInsideShowsTest(DataSource database) {
        this.database = database;
    }

    @Test
    void whateverIsSent() throws IOException {
        JsonNode paths = new ObjectMapper()
                .readTree(RestAssured.get("/doc/openapi.json").asByteArray())
                .get("paths");
        paths.properties()
                .forEach(path -> path.getValue().properties().stream()
                        .filter(operation -> METHODS.contains(operation.getKey()))
                        .forEach(operation -> send(operation.getKey(), path.getKey(), operation.getValue())));
    }

    private static void send(String method, String template, JsonNode operation) {
        for (String id : template.contains("{") ? IDS : List.of("")) {
            String address = template.replaceAll("\\{[^}]*\\}", id);
            if (operation.has("requestBody")) {
                String form = operation.at("/requestBody/content").fieldNames().next();
                BODIES.forEach(body ->
                        look(method, address, request().contentType(form).body(body)));
            } else if (!method.equals("delete")) {
                look(method, address, request());
                look(method, address + "?q=x'--&page=0&from=x&sort=password", request());
            }
        }
    }

    private static RequestSpecification request() {
        return Api.as("coordinator").header("If-Match", "\"x\"").urlEncodingEnabled(false);
    }

    private static void look(String method, String address, RequestSpecification request) {
        Response answer = request.request(method, address);
        assertThat(answer.statusCode()).as("%s %s", method, address).isLessThan(500);
        if (answer.statusCode() >= 400) {
            String shown = answer.asString().replace("java.lang.Object", "");
            assertThat(INSIDE.matcher(shown).find())
                    .as("%s %s: %s", method, address, shown)
                    .isFalse();
        }
        assertThat(answer.headers().asList())
                .as("%s %s", method, address)
                .noneMatch(header -> Set.of("server", "x-powered-by")
                        .contains(header.getName().toLowerCase()));
    }

    @Test
    void noStatementTakesForever() throws Exception {
        try (var connection = database.getConnection();
                var answer = connection.createStatement().executeQuery("show statement_timeout")) {
            answer.next();
            assertThat(answer.getString(1)).isEqualTo("5min");
        }
    }
}
