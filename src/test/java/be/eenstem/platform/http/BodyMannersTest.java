package be.eenstem.platform.http;

import static be.eenstem.Calls.coordinator;
import static be.eenstem.Calls.problem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;

import be.eenstem.RawHttp;
import be.eenstem.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bodies that no careful client sends. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class BodyMannersTest {

    private static final int MEGABYTE = 1024 * 1024;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "{\"code\":",
                "{} {}",
                "{'code': 1}",
                "{\"code\": NaN}",
                "\"\\ud8",
                "{\"c\\uDC00\": 1}",
                "{\"code\": \"a\", \"code\": \"b\"}",
                "{\"contacts\": [{\"name\": \"a\", \"name\": \"b\"}]}"
            })
    void whatIsNoJsonTellsWhere(String body) {
        send(body)
                .spec(problem(400, "belgif:badRequest"))
                .body("detail", matchesPattern(".*\\(regel \\d+, kolom \\d+\\)\\."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "[]", "null", "\"text\"", "5", "true"})
    void whatIsNoObjectIsRefused(String body) {
        send(body)
                .spec(problem(400, "belgif:badRequest"))
                .body("issues.type", hasItem("urn:problem-type:belgif:input-validation:schemaViolation"));
    }

    @Test
    void bytesThatAreNoUtf8AreRefused() {
        send(new byte[] {'{', '"', 'a', '"', ':', '"', (byte) 0xFF, '"', '}'}).spec(problem(400, "belgif:badRequest"));
        send(new byte[] {'{', '"', 'a', '"', ':', '"', (byte) 0xED, (byte) 0xA0, (byte) 0x80, '"', '}'})
                .spec(problem(400, "belgif:badRequest"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\u0000", "\\ud800", "\\udc00x", "\\u001b", "\\u0085"})
    void charactersThatCannotBeKeptAreRefused(String character) {
        send("{\"name\": \"a%sb\"}".formatted(character))
                .spec(problem(400, "belgif:badRequest"))
                .body("issues.name", hasItem("name"))
                .body("issues.value", hasItem(matchesPattern("a.+b")));
        send("{\"sectors\": [\"F\", \"a%sb\"]}".formatted(character))
                .spec(problem(400, "belgif:badRequest"))
                .body("issues.name", hasItem("sectors[1]"));
    }

    @Test
    void aKeyThatCannotBeKeptIsRefused() {
        send("{\"na\\u0000me\": 1}").spec(problem(400, "belgif:badRequest"));
        send("{\"na\\ud800me\": 1}").spec(problem(400, "belgif:badRequest"));
    }

    @Test
    void nestingIsRefusedWhereNothingNests() {
        String ten = "{\"a\":".repeat(10) + "1" + "}".repeat(10);
        send("{\"code\": " + ten + ", \"x\": " + ten + "}")
                .spec(problem(400, "belgif:badRequest"))
                .body("issues.name", hasItem("code"))
                .body("issues.name", hasItem("x"));
        send("{\"code\": " + "[".repeat(100_000) + "]".repeat(100_000) + "}").spec(problem(400, "belgif:badRequest"));
    }

    @Test
    void numbersBeyondAllMeasureAreRefused() {
        send("{\"name\": " + "9".repeat(100_000) + "}").spec(problem(400, "belgif:badRequest"));
        send("{\"name\": 1e999999999}").spec(problem(400, "belgif:badRequest")).body("issues.name", hasItem("name"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nesting", "number", "name"})
    void whatCostsMoreToReadThanToSendIsNotReadToItsEnd(String what) {
        String body = Map.of(
                        "nesting", "{\"x\": " + "[".repeat(60) + "]".repeat(60) + "}",
                        "number", "{\"x\": " + "9".repeat(200) + "}",
                        "name", "{\"" + "x".repeat(2000) + "\": 1}")
                .get(what);
        send(body)
                .spec(problem(400, "belgif:badRequest"))
                .body("detail", matchesPattern(".*\\(regel 1, kolom \\d+\\)\\."));
    }

    @Test
    void aLongTextIsAFaultOfItsFieldAndShownShortened() {
        send("{\"name\": \"" + "x".repeat(MEGABYTE) + "\"}")
                .spec(problem(400, "belgif:badRequest"))
                .body("issues.find { it.name == 'name' }.value", matchesPattern("x{100}…"));
    }

    @Test
    void aBodyOverTwoMegabytesIsTooLarge() {
        send("{\"name\": \"" + "x".repeat(2 * MEGABYTE) + "\"}").spec(problem(413, "belgif:payloadTooLarge"));
    }

    @Test
    void aBodyOverTheLimitOfTheServerIsTooLargeEverywhere() throws Exception {
        for (String path : new String[] {"/v1/organizations", "/nope", "/doc/openapi.json"}) {
            RawHttp.Answer answer = RawHttp.send(
                    "POST " + path + " HTTP/1.1\r\nContent-Type: application/json\r\nContent-Length: 1000000000\r\n",
                    "{}".getBytes(StandardCharsets.UTF_8));
            assertThat(answer.status()).as(path).isEqualTo(413);
            assertThat(answer.isProblem()).as(path).isTrue();
        }
    }

    private static ValidatableResponse send(Object body) {
        return coordinator()
                .header("Content-Type", "application/json")
                .body(body instanceof String text ? text.getBytes(StandardCharsets.UTF_8) : (byte[]) body)
                .post("/v1/organizations")
                .then();
    }
}
