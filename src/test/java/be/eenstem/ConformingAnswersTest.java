package be.eenstem;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The guard over the answers of all HTTP tests stands on guard. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ConformingAnswersTest {

    private static final String HEALTH = "{\"status\":\"UP\"}";

    private final ConformingAnswers guard = new ConformingAnswers();

    @Test
    void standsInEveryHttpTest() {
        assertThat(RestAssured.filters()).hasAtLeastOneElementOfType(ConformingAnswers.class);
    }

    @Test
    void letsPassWhatTheDocumentSays() {
        assertThat(guard.faults("GET", "/health", 200, "application/json", HEALTH))
                .isEmpty();
        assertThat(guard.faults("GET", "/nope", 404, "text/html", "<html>")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "200 | application/json         | {}",
                "200 | application/json         | {\"status\":\"UP\",\"mood\":\"good\"}",
                "200 | application/json         | {\"status\":5}",
                "200 | text/html                | <html>",
                "503 | application/json         | {\"status\":\"DOWN\"}",
                "503 | application/problem+json | {\"title\":\"Service Unavailable\",\"status\":503}"
            })
    void findsWhatTheDocumentDoesNotSay(int status, String type, String body) {
        assertThat(guard.faults("GET", "/health", status, type, body)).isNotEmpty();
    }
}
